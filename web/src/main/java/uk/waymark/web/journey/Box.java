package uk.waymark.web.journey;

/** A rectangle in a diagram: its left upper corner and its size, in the diagram's own units. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** The same rectangle in a drawing that is this many times as large. */
    public Box times(double scale) {
        return new Box(x * scale, y * scale, width * scale, height * scale);
    }

    /** The same rectangle with this much more on each side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The area that both rectangles cover. */
    public double overlap(Box other) {
        double shared = Math.min(right(), other.right()) - Math.max(x, other.x);
        double high = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return shared <= 0 || high <= 0 ? 0 : shared * high;
    }

    /** The smallest rectangle around both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
