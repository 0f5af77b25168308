package it.sportello.territory;

import org.springframework.data.jpa.repository.JpaRepository;

/** The boundaries that are kept. */
interface Boundaries extends JpaRepository<Boundary, String> {}
