package it.sportello.forms.national;

/** What an instance cannot say of itself: its case, form, edition of the package, and labels. */
public record InstanceLabel(
    String number, String name, String edition, String form, String labels) {}
