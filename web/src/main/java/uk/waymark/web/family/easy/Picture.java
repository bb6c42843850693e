package uk.waymark.web.family.easy;

/** What a picture shows; each only repeats what the words beside it say. */
public enum Picture {
    HERE,
    TALK,
    PERSON,
    PEOPLE,
    CLOCK,
    SORRY,
    DONE,
    LATER,
    MISSING,
    PAPER,
    PHONE,
    NIGHT,
    DANGER,
    NO,
    HEART
}
