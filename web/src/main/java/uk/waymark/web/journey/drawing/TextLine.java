package uk.waymark.web.journey.drawing;

/** One line of a label, centred at x, with its base line at y. */
public record TextLine(double x, double y, String text) {}
