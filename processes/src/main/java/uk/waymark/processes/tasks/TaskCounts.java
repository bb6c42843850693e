package uk.waymark.processes.tasks;

/** How many tasks somebody has: all, those past their last day, and those due within seven days. */
public record TaskCounts(int all, int overdue, int dueThisWeek) {}
