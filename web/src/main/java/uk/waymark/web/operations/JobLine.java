package uk.waymark.web.operations;

/**
 * One failed piece of work as the page shows it.
 *
 * @param reference the child's reference, or a dash
 * @param state who acts: Waymark by itself, or somebody
 */
public record JobLine(String jobId, String reference, String step, String fault, String state, boolean stuck) {}
