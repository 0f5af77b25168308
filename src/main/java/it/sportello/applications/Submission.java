package it.sportello.applications;

/** What came of filing: the application, and whether it was filed just now. */
public record Submission(ApplicationView application, boolean isNew) {}
