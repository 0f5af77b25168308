package it.sportello.territory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How an office is called and reached from a day on. */
@Embeddable
public record OfficeChange(LocalDate validFrom, String name, String pec, String address) {}
