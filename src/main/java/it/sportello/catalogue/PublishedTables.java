package it.sportello.catalogue;

import java.util.Map;

/** Decision tables that the office has published in place of those that come with the house. */
@FunctionalInterface
public interface PublishedTables {

  /** The files in use today, by their names; those of the house are not among them. */
  Map<String, String> inUse();
}
