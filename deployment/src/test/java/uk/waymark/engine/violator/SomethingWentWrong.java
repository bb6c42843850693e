package uk.waymark.engine.violator;

/** Breaks a rule of the house on purpose: an exception that is no refusal. */
public final class SomethingWentWrong extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
