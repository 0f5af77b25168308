package it.sportello.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** A condition as it stands in the determination, and the conditions of bodies it stands for. */
@Embeddable
public class MergedCondition {

  @Column(columnDefinition = "text")
  private String words;

  @Column(columnDefinition = "text")
  private String standsFor;

  protected MergedCondition() {}

  public MergedCondition(String words, List<String> keys) {
    this.words = words;
    this.standsFor = String.join("\n", keys);
  }

  public String words() {
    return words;
  }

  /** The keys of the {@link BodyCondition}s it stands for. */
  public List<String> keys() {
    return standsFor.lines().filter(key -> !key.isBlank()).toList();
  }
}
