package uk.waymark.processes.tasks;

/**
 * How many tasks somebody has: all, those past their last day, and those due within seven days.
 *
 * @param more whether there are more than were counted; the most pressing were
 */
public record TaskCounts(int all, int overdue, int dueThisWeek, boolean more) {}
