package uk.waymark.web.journey;

/** A place in a diagram, in the diagram's own units. */
public record Point(double x, double y) {}
