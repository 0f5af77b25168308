package it.sportello.applications;

import it.sportello.forms.Forms;
import it.sportello.forms.national.InstanceRead;
import it.sportello.identity.ActorId;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An application as those who may see it see it: everything as it was typed. */
public record ApplicationView(
    ApplicationId id,
    String procedure,
    MunicipalityCode municipality,
    ActorId owner,
    Map<String, Map<String, Object>> answers,
    List<Attachment> attachments,
    Optional<CaseNumber> number,
    Instant updatedAt,
    String formVersion,
    Map<String, Object> setAside,
    List<Guest> guests) {

  /** The section under which is kept what the house reads out of the answers to a national form. */
  static final String FACTS = "_facts";

  public boolean isFiled() {
    return number.isPresent();
  }

  /** The answers to one section, empty when it was not opened yet. */
  public Map<String, Object> section(String id) {
    return answers.getOrDefault(id, Map.of());
  }

  /** The mark of the answers to a section: another one when somebody has changed them. */
  public String mark(String section) {
    return AnswerMark.of(section(section));
  }

  /** The SHA-256 of all answers: anybody who has them can count it again. */
  public String digest() {
    return AnswerMark.digest(typed());
  }

  /** The same application with other answers. */
  public ApplicationView with(Map<String, Map<String, Object>> others) {
    return new ApplicationView(
        id,
        procedure,
        municipality,
        owner,
        others,
        attachments,
        number,
        updatedAt,
        formVersion,
        setAside,
        guests);
  }

  /** With the answers to that section only, for somebody who may see no more. */
  ApplicationView only(String section) {
    return new ApplicationView(
        id,
        procedure,
        municipality,
        owner,
        answers.containsKey(section) ? Map.of(section, answers.get(section)) : Map.of(),
        List.of(),
        number,
        updatedAt,
        formVersion,
        Map.of(),
        List.of());
  }

  /** What a person typed, and nothing that stands beside it for a national form. */
  public Map<String, Map<String, Object>> typed() {
    return without(FACTS, InstanceRead.REST);
  }

  /** What came in with an instance in XML and no page asks for, by the paths of its elements. */
  public Map<String, Object> unasked() {
    return section(InstanceRead.REST);
  }

  /** What an instance is written of: what was typed, and what came in for which no page asks. */
  Map<String, Map<String, Object>> toWrite() {
    return without(FACTS);
  }

  private Map<String, Map<String, Object>> without(String... sections) {
    Map<String, Map<String, Object>> left = new LinkedHashMap<>(answers);
    left.keySet().removeAll(List.of(sections));
    return left;
  }

  public boolean wasOpened(String section) {
    return answers.containsKey(section);
  }

  /** All answers in one map. */
  public Map<String, Object> everything() {
    return Forms.together(answers);
  }

  /** One answer as text, empty when there is none. */
  public String answer(String key) {
    Object answer = everything().get(key);
    return answer == null ? "" : answer.toString();
  }

  /** The applicant in whose name it is filed. */
  public String holder() {
    String person = (answer("holderFirstName") + " " + answer("holderLastName")).strip();
    String firm = answer("firmName");
    return firm.isEmpty() ? person : firm + " (" + person + ")";
  }

  /** Where the works are, on one line. */
  public String place() {
    String street = (answer("street") + " " + answer("houseNumber")).strip();
    return street.isEmpty() ? "" : street;
  }

  public List<Attachment> attachments(String requirement) {
    return attachments.stream().filter(a -> a.requirement().equals(requirement)).toList();
  }
}
