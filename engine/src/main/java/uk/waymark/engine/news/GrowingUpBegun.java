package uk.waymark.engine.news;

/** A young person's way to adult services begins; the diagrams <em>transition</em> and <em>adult-care-notices</em> begin. Listener: {@code processes.transition}. */
public record GrowingUpBegun(String caseRef) {}
