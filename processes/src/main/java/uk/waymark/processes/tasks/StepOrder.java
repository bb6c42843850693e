package uk.waymark.processes.tasks;

import java.util.UUID;

/**
 * A step that somebody says is done.
 *
 * @param stepId the open step, as the task list names it
 * @param commandId the order's own number: sent twice, it is carried out once
 * @param location where the person goes afterwards
 */
public record StepOrder(UUID stepId, UUID commandId, String location) {}
