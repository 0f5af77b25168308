package it.sportello.documents;

/** A person or body an act concerns: role, name, and digital domicile or other particulars. */
public record ActParty(String role, String name, String details) {}
