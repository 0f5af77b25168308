package it.sportello.proceedings.workflow;

import it.sportello.proceedings.BpmnBean;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Expressions that can do three things and no more: name a bean marked {@link BpmnBean}, call its
 * methods, and read the number of the case. Reflection ({@code ''.getClass()}) and all other beans
 * are out of reach.
 */
class ClosedExpressions extends JuelExpressionManager {

  private final ApplicationContext context;

  ClosedExpressions(ApplicationContext context) {
    this.context = context;
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new BpmnBeans());
    resolver.add(new CaseOnly());
    resolver.add(new ArrayELResolver(true));
    resolver.add(new ListELResolver(true));
    return resolver;
  }

  /** Finds beans of processes by their name. */
  private final class BpmnBeans extends ReadOnly {

    @Override
    public Object getValue(ELContext el, Object base, Object property) {
      if (base == null && property instanceof String name && context.containsBean(name)) {
        Class<?> type = context.getType(name);
        if (type != null && type.isAnnotationPresent(BpmnBean.class)) {
          el.setPropertyResolved(true);
          return context.getBean(name);
        }
      }
      return null;
    }
  }

  /** Calls methods of beans of processes, and reads the business key of an execution. */
  private static final class CaseOnly extends BeanELResolver {

    @Override
    public Object getValue(ELContext el, Object base, Object property) {
      return base instanceof DelegateExecution && "processBusinessKey".equals(property)
          ? super.getValue(el, base, property)
          : null;
    }

    @Override
    public Object invoke(
        ELContext el, Object base, Object method, Class<?>[] types, Object[] arguments) {
      return base != null && isStep(base.getClass(), String.valueOf(method))
          ? super.invoke(el, base, method, types, arguments)
          : null;
    }

    /** A public method that the bean of a process declares itself: nothing inherited. */
    private static boolean isStep(Class<?> bean, String method) {
      return bean.isAnnotationPresent(BpmnBean.class)
          && Arrays.stream(bean.getDeclaredMethods())
              .anyMatch(m -> m.getName().equals(method) && Modifier.isPublic(m.getModifiers()));
    }

    @Override
    public void setValue(ELContext el, Object base, Object property, Object value) {
      // nothing can be changed by an expression
    }
  }
}
