package uk.waymark.engine.audit;

/** What a step of a journey is: somebody's task, something the system does, a wait, something that happened, a part journey. */
public enum StepKind {
    USER_TASK,
    SERVICE,
    WAIT,
    EVENT,
    CALL
}
