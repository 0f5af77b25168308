package it.sportello.territory;

import org.springframework.stereotype.Component;

/** The tables of the module, held together for its facade. */
@Component
record TerritoryTables(
    Municipalities municipalities,
    MetropolitanCities cities,
    Offices offices,
    AssignedServices services,
    Authorities authorities,
    Boundaries boundaries,
    PlacesInMemory memory) {}
