package uk.waymark.web.family.home;

/**
 * Somebody whom we asked for a report.
 *
 * @param about what it is about, for example health
 * @param said who writes it and how it stands, in sentences
 */
public record Report(String about, String said) {}
