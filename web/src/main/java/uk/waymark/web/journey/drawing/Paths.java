package uk.waymark.web.journey.drawing;

import java.util.Locale;

/** The words of SVG paths. */
final class Paths {

    private Paths() {}

    static String moveTo(double x, double y) {
        return String.format(Locale.ROOT, "M%.1f %.1f", x, y);
    }

    static String lineTo(double x, double y) {
        return String.format(Locale.ROOT, "L%.1f %.1f", x, y);
    }

    static String line(double fromX, double fromY, double toX, double toY) {
        return moveTo(fromX, fromY) + lineTo(toX, toY);
    }

    static String circle(double x, double y, double radius) {
        return moveTo(x - radius, y) + arc(radius, x + radius, y) + arc(radius, x - radius, y);
    }

    static String arc(double radius, double x, double y) {
        return String.format(Locale.ROOT, "A%.1f %.1f 0 0 1 %.1f %.1f", radius, radius, x, y);
    }
}
