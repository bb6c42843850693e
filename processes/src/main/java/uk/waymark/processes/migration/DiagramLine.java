package uk.waymark.processes.migration;

/**
 * A process with its newest diagram.
 *
 * @param version the newest diagram's number
 * @param old how many journeys follow an earlier one
 */
public record DiagramLine(String process, String name, int version, int old) {}
