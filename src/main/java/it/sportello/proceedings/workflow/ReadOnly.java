package it.sportello.proceedings.workflow;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** A resolver through which nothing can be changed. */
abstract class ReadOnly extends ELResolver {

  @Override
  public Class<?> getType(ELContext el, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext el, Object base, Object property, Object value) {
    // nothing can be changed by an expression
  }

  @Override
  public boolean isReadOnly(ELContext el, Object base, Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext el, Object base) {
    return Collections.emptyIterator();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext el, Object base) {
    return Object.class;
  }
}
