package uk.waymark.web.journey.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.web.journey.Box;
import uk.waymark.web.journey.Point;

/** Finds a free place for each label: never over a box or another label, and off the arrows where that is possible. */
final class LabelPlaces {

    private static final double GAP = 5;
    private static final double CROSSING = 200;
    private static final double FARTHER = 12;

    private final List<Box> taken;
    private final List<List<Point>> arrows;

    LabelPlaces(List<Box> shapes, List<List<Point>> arrows) {
        this.taken = new ArrayList<>(shapes);
        this.arrows = arrows;
    }

    /** A place beside a small shape. */
    Box beside(Box shape, Box label) {
        double middle = shape.centreX() - label.width() / 2;
        double level = shape.centreY() - label.height() / 2;
        return best(Stream.of(
                at(middle, shape.bottom() + GAP, label),
                at(middle, shape.y() - GAP - label.height(), label),
                at(shape.centreX() + GAP, shape.y() - GAP - label.height(), label),
                at(shape.centreX() - GAP - label.width(), shape.y() - GAP - label.height(), label),
                at(shape.centreX() + GAP, shape.bottom() + GAP, label),
                at(shape.centreX() - GAP - label.width(), shape.bottom() + GAP, label),
                at(shape.right() + GAP, shape.y() - label.height(), label),
                at(shape.right() + GAP, shape.bottom(), label),
                at(shape.x() - GAP - label.width(), shape.y() - label.height(), label),
                at(shape.x() - GAP - label.width(), shape.bottom(), label),
                at(shape.right() + GAP, level, label),
                at(shape.x() - GAP - label.width(), level, label),
                at(middle, shape.bottom() + GAP + label.height(), label),
                at(middle, shape.y() - GAP - 2 * label.height(), label)));
    }

    /** A place along an arrow, near its beginning, where the choice is made. */
    Box along(List<Point> arrow, Box label) {
        List<Box> places = new ArrayList<>();
        for (int i = 1; i < arrow.size(); i++) {
            for (double part : new double[] {0.5, 0.3, 0.7}) {
                places.addAll(around(between(arrow.get(i - 1), arrow.get(i), part), label));
            }
        }
        return best(places.stream());
    }

    private static List<Box> around(Point point, Box label) {
        double middle = point.x() - label.width() / 2;
        double level = point.y() - label.height() / 2;
        return List.of(
                at(middle, point.y() - GAP - label.height(), label),
                at(point.x() + GAP, level, label),
                at(middle, point.y() + GAP, label),
                at(point.x() - GAP - label.width(), level, label));
    }

    private Box best(Stream<Box> places) {
        List<Box> all = places.toList();
        Box best = all.stream()
                .min(Comparator.comparingDouble(place -> cost(place) + FARTHER * all.indexOf(place)))
                .orElseThrow();
        taken.add(best.grown(1));
        return best;
    }

    private double cost(Box place) {
        double covered = taken.stream().mapToDouble(place::overlap).sum();
        long crossed = arrows.stream().filter(arrow -> crosses(arrow, place)).count();
        return covered * 100 + crossed * CROSSING;
    }

    private static boolean crosses(List<Point> arrow, Box place) {
        for (int i = 1; i < arrow.size(); i++) {
            Point from = arrow.get(i - 1);
            Point to = arrow.get(i);
            double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
            for (double done = 0; done <= length; done += 4) {
                Point at = between(from, to, done / length);
                if (at.x() > place.x() && at.x() < place.right() && at.y() > place.y() && at.y() < place.bottom()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static Box at(double x, double y, Box label) {
        return new Box(x, y, label.width(), label.height());
    }
}
