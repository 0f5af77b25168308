package it.sportello.applications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.documents.DocumentId;
import it.sportello.forms.Form;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The instance of a filed national form: written once, never changed. */
@Entity
@Table(name = "applications_instance")
class FiledInstance {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final TypeReference<List<InstanceView.Message>> MESSAGES =
      new TypeReference<>() {};

  @Id private String id;
  private String applicationId;
  private int versionNumber;
  private String packageEdition;
  private String form;
  private String sha256;
  private boolean valid;
  private String layers;
  private String unasked;

  @Column(columnDefinition = "text")
  private String messages;

  private String instanceDocument;
  private String descriptorDocument;
  private Instant madeAt;

  protected FiledInstance() {}

  FiledInstance(ApplicationId application, int version, Form.Origin origin, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.applicationId = application.value();
    this.versionNumber = version;
    this.packageEdition = origin.edition();
    this.form = origin.form();
    this.madeAt = now;
  }

  /** How it was checked. */
  FiledInstance checked(
      String digest,
      boolean isValid,
      List<String> asked,
      String whyNot,
      List<InstanceView.Message> found) {
    sha256 = digest;
    valid = isValid;
    layers = String.join(" ", asked);
    unasked = whyNot.substring(0, Math.min(whyNot.length(), 1_000));
    try {
      messages = JSON.writeValueAsString(found);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return this;
  }

  /** The files in which it is kept. */
  FiledInstance kept(DocumentId instance, DocumentId descriptor) {
    instanceDocument = instance.value();
    descriptorDocument = descriptor.value();
    return this;
  }

  InstanceView view() {
    try {
      return new InstanceView(
          versionNumber,
          packageEdition,
          form,
          sha256,
          valid,
          Arrays.asList(layers.split(" ")),
          unasked,
          JSON.readValue(messages, MESSAGES),
          Optional.ofNullable(instanceDocument).map(DocumentId::new),
          Optional.ofNullable(descriptorDocument).map(DocumentId::new),
          madeAt);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
