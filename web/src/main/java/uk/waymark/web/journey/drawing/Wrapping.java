package uk.waymark.web.journey.drawing;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.web.journey.Box;

/** Breaks labels into lines by the width of Arial's letters, because a drawing cannot wrap them by itself. */
final class Wrapping {

    static final double LINE = 17;
    static final double BASE_LINE = 13;
    private static final double SIZE = 14;

    private Wrapping() {}

    /** The width of these words when they are drawn. */
    static double width(String words) {
        return words.chars().mapToDouble(letter -> letterWidth((char) letter)).sum() * SIZE;
    }

    static List<String> wrapped(String words, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > 0 && width(line + " " + word) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            while (width(line.toString()) > widest && line.length() > 2) {
                lines.add(cut(line, widest));
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The smallest box that holds these lines. */
    static Box around(List<String> lines) {
        double widest = lines.stream().mapToDouble(Wrapping::width).max().orElse(0);
        return new Box(0, 0, widest, lines.size() * LINE);
    }

    /** The lines, centred in a box from its top. */
    static List<TextLine> placed(List<String> lines, Box box) {
        double top = box.y() + (box.height() - lines.size() * LINE) / 2;
        List<TextLine> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new TextLine(box.centreX(), top + i * LINE + BASE_LINE, lines.get(i)));
        }
        return List.copyOf(placed);
    }

    private static String cut(StringBuilder line, double widest) {
        int end = line.length() - 1;
        while (end > 1 && width(line.substring(0, end) + "-") > widest) {
            end--;
        }
        String start = line.substring(0, end) + "-";
        line.delete(0, end);
        return start;
    }

    private static double letterWidth(char letter) {
        if ("iljI'|.,:;! ".indexOf(letter) >= 0) {
            return 0.28;
        }
        if ("ftr-()/".indexOf(letter) >= 0) {
            return 0.34;
        }
        if ("mwMW%".indexOf(letter) >= 0) {
            return 0.86;
        }
        return Character.isUpperCase(letter) ? 0.7 : 0.56;
    }
}
