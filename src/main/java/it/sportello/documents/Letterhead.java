package it.sportello.documents;

/** Who writes: the authority, its office, and where that office can be reached. */
public record Letterhead(String authorityName, String officeName, String officeContacts) {}
