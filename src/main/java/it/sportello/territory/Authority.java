package it.sportello.territory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A third body and the provinces in which it is competent. */
@Entity
@Table(name = "territory_authority")
class Authority {

  @Id private String id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Interest interest;

  private String pec;

  @ElementCollection
  @CollectionTable(
      name = "territory_authority_province",
      joinColumns = @JoinColumn(name = "authority_id"))
  @Column(name = "province")
  private Set<String> provinces = new TreeSet<>();

  Authority() {}

  Authority(AuthorityView view, List<String> provinces) {
    this.id = view.id().value();
    this.name = view.name();
    this.interest = view.interest();
    this.pec = view.pec();
    this.provinces.addAll(provinces);
  }

  AuthorityView view() {
    return new AuthorityView(new AuthorityId(id), name, interest, pec);
  }
}
