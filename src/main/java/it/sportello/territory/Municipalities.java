package it.sportello.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The municipalities that are kept, one row for each span of days. */
interface Municipalities extends JpaRepository<Municipality, Long> {

  @Query(
      """
      select m from Municipality m where m.code = :code
      and m.validFrom <= :on and (m.validTo is null or m.validTo >= :on)""")
  Optional<Municipality> inForce(String code, LocalDate on);

  @Query(
      """
      select m from Municipality m
      where m.metropolitanCity in (select c.code from MetropolitanCity c where c.served)
      and m.validFrom <= :on and (m.validTo is null or m.validTo >= :on) order by m.nameKey""")
  List<Municipality> servedOn(LocalDate on);

  @Query(
      """
      select m from Municipality m
      where m.metropolitanCity in (select c.code from MetropolitanCity c where c.served)
      and (m.nameKey like concat(:key, '%') or m.nameKey like concat('% ', :key, '%'))
      and m.validFrom <= :on and (m.validTo is null or m.validTo >= :on)
      order by case when m.nameKey like concat(:key, '%') then 0 else 1 end, m.nameKey""")
  List<Municipality> search(String key, LocalDate on, Limit limit);

  @Query(
      """
      select m from Municipality m where m.code in (
        select s.municipality from AssignedService s where s.office = :office
        and s.validFrom <= :on and (s.validTo is null or s.validTo >= :on))
      and m.validFrom <= :on and (m.validTo is null or m.validTo >= :on) order by m.nameKey""")
  List<Municipality> servedBy(String office, LocalDate on);

  @Query(
      """
      select m from Municipality m where m.nameKey = :key
      and m.validFrom <= :on and (m.validTo is null or m.validTo >= :on) order by m.code""")
  List<Municipality> named(String key, LocalDate on);

  @Query(
      """
      select m from Municipality m where m.province = :sign
      and m.validFrom <= :on and (m.validTo is null or m.validTo >= :on) order by m.code""")
  List<Municipality> of(String sign, LocalDate on, Limit limit);

  List<Municipality> findByCode(String code);
}
