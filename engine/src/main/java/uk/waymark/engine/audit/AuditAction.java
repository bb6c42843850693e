package uk.waymark.engine.audit;

/** What somebody did, as the audit trail names it. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    LISTED,
    SEARCHED,
    OPENED,
    REFERRED,
    DECIDED,
    PERMISSION_CHANGED,
    TEAM_CHANGED,
    CLOCK_CHANGED,
    FACT_CHANGED,
    FLAG_RAISED,
    FLAG_CLEARED,
    TASK_DONE,
    TASK_CLAIMED,
    TASK_MOVED,
    KEY_WORKER_CHANGED,
    DEATH_RECORDED,
    MOVE_RECORDED,
    ACCESS_CHANGED,
    WENT_BACK,
    ENGINE_REPAIRED,
    DENIED,
    EXPORTED,
    ROWS_DELETED,
    ACKNOWLEDGED
}
