package it.sportello.forms.national;

import it.sportello.forms.national.Finding.Layer;
import java.util.List;

/**
 * What a filled national form became: the instance, or none where it could not be written; the
 * layers of checking that were asked, what they found, and why the published rules were not.
 */
public record Instance(
    byte[] xml, String sha256, List<Layer> layers, List<InstanceFinding> findings, String unasked) {

  /** Whether an instance could be written. */
  public boolean isWritten() {
    return xml.length > 0;
  }

  /** Whether nothing was found but doubts. */
  public boolean isValid() {
    return isWritten() && findings.stream().noneMatch(InstanceFinding::invalid);
  }

  /** The file that says which package the instance follows, and what goes with it, by digests. */
  public byte[] descriptor(InstanceLabel label, List<AttachedFile> files) {
    return DescriptorText.of(label, this, files);
  }
}
