package it.sportello.administration;

import it.sportello.applications.OpenDrafts;
import it.sportello.catalogue.TableReading;
import it.sportello.forms.FormDifference;
import it.sportello.forms.FormFault;
import it.sportello.forms.Text;
import java.util.List;
import java.util.Optional;

/**
 * All that the office should know of an edition before it publishes it.
 *
 * @param isPublishable whether nothing is wrong; gaps in tables may be meant
 */
public record EditionReview(
    EditionView edition,
    List<FormChange> forms,
    List<TableChange> tables,
    List<FileFault> files,
    boolean isPublishable) {

  /** A file that has no place. */
  public record FileFault(String file, Text what) {}

  /** What becomes of one form; {@code effect} is there unless the form cannot be read. */
  public record FormChange(
      String id,
      Text title,
      String versionInUse,
      List<FormFault> faults,
      List<FormDifference> differences,
      Optional<OpenDrafts.Effect> effect) {}

  /** What becomes of a file of decision tables. */
  public record TableChange(
      String file, TableReading reading, List<TableReading.Difference> differences) {}
}
