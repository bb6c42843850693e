package uk.waymark.deployment.violator;

/** Breaks a rule of the house on purpose: an interface with one implementation. */
public interface Lonely {

    String name();
}
