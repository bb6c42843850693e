package uk.waymark.processes.migration;

/** The newest diagram of a process, by its identifier and its number. */
record Newest(String process, String definition, int version) {}
