package uk.waymark.processes.migration;

/**
 * Why a journey stays with its earlier diagram.
 *
 * @param steps the steps that are in the way; empty where it is not a step
 */
record Stays(WhyNot why, String steps) {}
