package it.sportello.applications;

import org.springframework.data.repository.CrudRepository;

/** The guided paths that were taken, by application. */
interface StoredPaths extends CrudRepository<GuidedPath, String> {}
