package uk.waymark.engine.access;

/** One way of using a child's file. */
public record Use(DataClass dataClass, Act act) {}
