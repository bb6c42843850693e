package uk.waymark.web.journey;

/** One step of a diagram: its id and name there, what kind of step it is, and where it was drawn. */
public record MapNode(String id, NodeKind kind, Marker marker, String name, Box box) {}
