package uk.waymark.deployment.demo;

/** How far an invented child has come. */
enum Stage {
    JUST_ARRIVED,
    POSSIBLE_DUPLICATE,
    SAME_CHILD,
    DECIDE,
    MORE_INFORMATION,
    NOT_MET,
    LATE,
    TELL_YES,
    SIGNPOST_PLAN,
    SIGNPOSTED,
    ASK_FAMILY,
    CONFIRM_WORKER,
    ACCEPT_CHILD,
    INTRODUCE,
    NO_CAPACITY,
    SETTLED,
    SETTLED_NO_NIGHT_NUMBER,
    SETTLED_REFUSED,
    SETTLED_STALE,
    END_OF_LIFE,
    HANDOVER,
    DIED
}
