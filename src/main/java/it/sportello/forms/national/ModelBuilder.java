package it.sportello.forms.national;

import com.sun.xml.xsom.XSAttributeUse;
import com.sun.xml.xsom.XSComplexType;
import com.sun.xml.xsom.XSContentType;
import com.sun.xml.xsom.XSElementDecl;
import com.sun.xml.xsom.XSModelGroup;
import com.sun.xml.xsom.XSParticle;
import com.sun.xml.xsom.XSTerm;
import com.sun.xml.xsom.XSType;
import com.sun.xml.xsom.XmlString;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the model of a form out of what its schemas declare. */
final class ModelBuilder {

  /** Where one stands: in which element, whose names are counted, and whether all of it is sure. */
  private record Place(String id, Map<String, Integer> names, boolean sure) {

    String child(String name) {
      int nth = names.merge(name, 1, Integer::sum);
      String path = id.isEmpty() ? name : id + "/" + name;
      return nth == 1 ? path : path + "#" + nth;
    }

    Place unsure(boolean unsure) {
      return new Place(id, names, sure && !unsure);
    }
  }

  private final String form;
  private final Map<String, String> prefixes;
  private final ValueTypes types = new ValueTypes();
  private final List<String> remarks = new ArrayList<>();
  private final Deque<XSComplexType> around = new ArrayDeque<>();

  ModelBuilder(String form, Map<String, String> prefixes) {
    this.form = form;
    this.prefixes = prefixes;
  }

  NationalForm build(XSElementDecl root) {
    Content content = content(root.getType(), "");
    var whole =
        new Part.Element(
            "",
            root.getTargetNamespace(),
            root.getName(),
            true,
            false,
            false,
            content,
            attributes(root.getType()),
            notes(root));
    return new NationalForm(form, whole, types.enumerations(), prefixes, List.copyOf(remarks));
  }

  private Content content(XSType type, String id) {
    if (type.isSimpleType()) {
      return new Content.Value(types.of(type.asSimpleType()));
    }
    XSComplexType complex = type.asComplexType();
    if (isAround(complex, id)) {
      return new Content.Recursion(complex.getName());
    }
    around.push(complex);
    try {
      return complex.isAbstract() ? variants(complex, id) : plain(complex, id);
    } finally {
      around.pop();
    }
  }

  private Content plain(XSComplexType type, String id) {
    XSContentType held = type.getContentType();
    return held.asSimpleType() != null
        ? new Content.Value(types.of(held.asSimpleType()))
        : new Content.Group(group(type, new Place(id, new HashMap<>(), true)));
  }

  private Part group(XSComplexType type, Place place) {
    XSParticle particle = type.getContentType().asParticle();
    return particle == null ? new Part.Sequence(List.of(), true) : part(particle, place);
  }

  private Content variants(XSComplexType type, String id) {
    var place = new Place(id, new HashMap<>(), true);
    List<Content.Variant> all =
        concrete(type)
            .filter(kind -> !isAround(kind, id))
            .map(kind -> variant(kind, place))
            .toList();
    if (all.isEmpty()) {
      remarks.add("%s è astratto e nessun tipo lo realizza: non si può compilare".formatted(id));
    }
    return new Content.Variants(all);
  }

  private Content.Variant variant(XSComplexType kind, Place place) {
    around.push(kind);
    try {
      return new Content.Variant(
          kind.getTargetNamespace(), kind.getName(), new Content.Group(group(kind, place)));
    } finally {
      around.pop();
    }
  }

  private boolean isAround(XSComplexType type, String id) {
    boolean again = around.contains(type);
    if (again) {
      remarks.add("%s contiene sé stesso: si ferma lì".formatted(id));
    }
    return again;
  }

  private static Stream<XSComplexType> concrete(XSComplexType type) {
    return type.getSubtypes().stream()
        .flatMap(
            subtype ->
                Stream.concat(
                    subtype.isAbstract() ? Stream.empty() : Stream.of(subtype), concrete(subtype)))
        .distinct();
  }

  private Part part(XSParticle particle, Place place) {
    boolean optional = particle.getMinOccurs().signum() == 0;
    boolean repeated = !particle.getMaxOccurs().equals(BigInteger.ONE);
    XSTerm term = particle.getTerm();
    if (term.isElementDecl()) {
      return element(term.asElementDecl(), place, optional, repeated);
    }
    if (!term.isModelGroup() && !term.isModelGroupDecl()) {
      throw new PackageRefused(
          "%s: contenuto libero in %s", "%s: free content in %s", form, place.id());
    }
    XSModelGroup group =
        term.isModelGroup() ? term.asModelGroup() : term.asModelGroupDecl().getModelGroup();
    return repeated
        ? new Part.Rows(place.child("*"), group(group, place.unsure(true), false), optional)
        : group(group, place.unsure(optional), optional);
  }

  private Part group(XSModelGroup group, Place place, boolean optional) {
    boolean choice = group.getCompositor() == XSModelGroup.CHOICE;
    Place inside = place.unsure(choice && group.getSize() > 1);
    List<Part> parts = new ArrayList<>();
    for (XSParticle particle : group) {
      parts.add(part(particle, inside));
    }
    if (choice && parts.size() > 1) {
      return new Part.Choice(parts, optional);
    }
    return parts.size() == 1 && !optional ? parts.get(0) : new Part.Sequence(parts, optional);
  }

  private Part.Element element(
      XSElementDecl element, Place place, boolean optional, boolean repeated) {
    String id = place.child(element.getName());
    Content content = content(element.getType(), id);
    boolean possible = !(content instanceof Content.Recursion);
    return new Part.Element(
        id,
        element.getTargetNamespace(),
        element.getName(),
        place.sure() && !optional && possible,
        optional || !possible,
        repeated,
        content,
        attributes(element.getType()),
        notes(element));
  }

  private List<Part.AttributeRule> attributes(XSType type) {
    return type.isSimpleType()
        ? List.of()
        : type.asComplexType().getAttributeUses().stream().map(this::attribute).toList();
  }

  private Part.AttributeRule attribute(XSAttributeUse use) {
    return new Part.AttributeRule(
        use.getDecl().getTargetNamespace(),
        use.getDecl().getName(),
        use.isRequired(),
        types.of(use.getDecl().getType()));
  }

  private static String text(XmlString value) {
    return value == null ? "" : value.value;
  }

  private static Part.Notes notes(XSElementDecl element) {
    Optional<SchemaNotes.Said> said =
        Optional.ofNullable(element.getAnnotation())
            .map(annotation -> (SchemaNotes.Said) annotation.getAnnotation());
    return new Part.Notes(
        text(element.getDefaultValue()),
        text(element.getFixedValue()),
        said.map(SchemaNotes.Said::codeList).orElse(""),
        said.map(SchemaNotes.Said::documentation).orElse(""));
  }
}
