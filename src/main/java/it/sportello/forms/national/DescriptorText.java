package it.sportello.forms.national;

import it.sportello.forms.national.XmlNode.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what accompanies an instance: its package and form, and the digests of all files. */
final class DescriptorText {

  private static final String NAMESPACE = "urn:sportello:descrittore-istanza:1";

  private DescriptorText() {}

  static byte[] of(InstanceLabel label, Instance instance, List<AttachedFile> files) {
    List<XmlNode> parts = new ArrayList<>();
    parts.add(text("pratica", label.number()));
    parts.add(
        node(
            "modulo",
            Map.of("nome", label.form(), "pacchetto", label.edition(), "etichette", label.labels()),
            "",
            List.of()));
    parts.add(file("istanza", label.name(), instance.sha256(), instance.xml().length));
    files.forEach(file -> parts.add(attachment(file)));
    List<XmlNode> layers =
        instance.layers().stream().map(layer -> text("livello", layer.name())).toList();
    parts.add(node("controlli", Map.of("valida", String.valueOf(instance.isValid())), "", layers));
    return XmlText.write(node("descrittore", Map.of(), "", parts), Map.of(NAMESPACE, "d"));
  }

  private static XmlNode attachment(AttachedFile file) {
    XmlNode plain = file("allegato", file.plainName(), file.sha256(), file.size());
    Map<QualifiedName, String> attributes = new LinkedHashMap<>(plain.attributes());
    attributes.put(new QualifiedName("", "voce"), file.slot());
    attributes.put(new QualifiedName("", "tipo"), file.contentType());
    return new XmlNode(plain.name(), null, attributes, "", List.of());
  }

  private static XmlNode file(String name, String file, String sha256, long size) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("nome", file);
    attributes.put("sha256", sha256);
    attributes.put("byte", String.valueOf(size));
    return node(name, attributes, "", List.of());
  }

  private static XmlNode text(String name, String text) {
    return node(name, Map.of(), text, List.of());
  }

  private static XmlNode node(
      String name, Map<String, String> attributes, String text, List<XmlNode> children) {
    Map<QualifiedName, String> qualified = new LinkedHashMap<>();
    attributes.forEach((key, value) -> qualified.put(new QualifiedName("", key), value));
    return new XmlNode(new QualifiedName(NAMESPACE, name), null, qualified, text, children);
  }
}
