package uk.waymark.deployment.violator;

/** Breaks a rule of the house on purpose: a name that says nothing. */
public final class GreetingManager {}
