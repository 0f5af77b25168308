package it.sportello.applications;

import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.documents.IncomingFile;
import it.sportello.forms.Form;
import it.sportello.forms.FormError;
import it.sportello.forms.Text;
import it.sportello.forms.national.AnswersRefused;
import it.sportello.forms.national.AttachedFile;
import it.sportello.forms.national.InstalledForms;
import it.sportello.forms.national.Instance;
import it.sportello.forms.national.InstanceFinding;
import it.sportello.forms.national.InstanceLabel;
import it.sportello.forms.national.InstanceRead;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The instances in XML of applications on national forms: written, checked, kept, and read. */
@Component
class Instances {

  private static final int LARGEST = 10 * 1024 * 1024;
  private static final Text NAME = new Text("Istanza XML", "XML instance");
  private static final Text TOO_LARGE =
      new Text("Il file supera 10 MB.", "The file is larger than 10 MB.");
  private static final Text NOT_NATIONAL =
      new Text(
          "Questa pratica non usa un modulo nazionale.",
          "This application does not use a national form.");

  private final ApplicationForms forms;
  private final InstalledForms installed;
  private final Documents documents;
  private final FiledInstances filed;
  private final Clock clock;

  Instances(
      ApplicationForms forms,
      InstalledForms installed,
      Documents documents,
      FiledInstances filed,
      Clock clock) {
    this.forms = forms;
    this.installed = installed;
    this.documents = documents;
    this.filed = filed;
    this.clock = clock;
  }

  /** What the layers after the form itself say of a draft; nothing, unless its form is national. */
  List<FormError> findings(ApplicationView view) {
    Form form = forms.of(view);
    if (!form.isNational()) {
      return List.of();
    }
    return written(view, form).findings().stream().map(found -> error(form, found)).toList();
  }

  /** Writes the instance of a version that was just filed and keeps it with what was found. */
  void make(ApplicationView view, int version) {
    Form form = forms.of(view);
    if (!form.isNational()) {
      return;
    }
    Instance instance = written(view, form);
    var row =
        new FiledInstance(view.id(), version, form.origin(), clock.instant())
            .checked(
                instance.sha256(),
                instance.isValid(),
                instance.layers().stream().map(Enum::name).toList(),
                instance.unasked(),
                instance.findings().stream().map(Instances::message).toList());
    if (instance.isWritten()) {
      String number = view.number().orElseThrow().value();
      String name = "%s-%s-v%d".formatted(form.origin().form(), number, version);
      var label =
          new InstanceLabel(
              number, name + ".xml", form.origin().edition(), form.origin().form(), form.version());
      row.kept(
          keep(instance.xml(), name + ".xml"),
          keep(instance.descriptor(label, files(view)), name + "-descrittore.xml"));
    }
    filed.save(row);
  }

  /** The instances of an application, the last version first. */
  List<InstanceView> of(ApplicationView view) {
    if (!forms.of(view).isNational()) {
      return List.of();
    }
    return filed.findByApplicationIdOrderByVersionNumberDesc(view.id().value()).stream()
        .map(FiledInstance::view)
        .toList();
  }

  /** Reads an instance for the form of a draft; fails with {@link InstanceRefused}. */
  InstanceRead read(ApplicationView view, byte[] xml) {
    Form form = forms.of(view);
    if (!form.isNational()) {
      throw new InstanceRefused(NOT_NATIONAL);
    }
    if (xml.length > LARGEST) {
      throw new InstanceRefused(TOO_LARGE);
    }
    try {
      return installed.read(form, xml);
    } catch (AnswersRefused refused) {
      throw new InstanceRefused(refused.why());
    }
  }

  private Instance written(ApplicationView view, Form form) {
    return installed.instance(form, view.toWrite(), files(view));
  }

  private List<AttachedFile> files(ApplicationView view) {
    Map<DocumentId, DocumentView> kept =
        documents.views(view.attachments().stream().map(Attachment::document).toList()).stream()
            .collect(Collectors.toMap(DocumentView::id, Function.identity(), (one, same) -> one));
    return view.attachments().stream()
        .filter(attachment -> kept.containsKey(attachment.document()))
        .map(attachment -> file(attachment.requirement(), kept.get(attachment.document())))
        .toList();
  }

  private static AttachedFile file(String slot, DocumentView document) {
    return new AttachedFile(
        slot, document.name(), document.mediaType(), document.sha256(), document.size(), "");
  }

  private DocumentId keep(byte[] content, String name) {
    return documents.store(IncomingFile.act(content, name, "Sportello")).id();
  }

  private static InstanceView.Message message(InstanceFinding found) {
    return new InstanceView.Message(
        found.layer().name(),
        found.path(),
        found.asked().label(),
        found.message(),
        found.invalid());
  }

  private static FormError error(Form form, InstanceFinding found) {
    boolean known = form.hasSection(found.asked().section());
    return new FormError(
        known ? found.asked().section() : form.sections().get(0).id(),
        known ? found.asked().field() : "istanza",
        known ? found.asked().label() : NAME,
        found.message(),
        "",
        found.blocking());
  }
}
