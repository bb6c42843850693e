package uk.waymark.web.family.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Some lines under one heading; a text of several sentences becomes as many lines. */
public record EasyPart(String title, List<EasyLine> lines) {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    /** A part to be filled. */
    static EasyPart of(String title) {
        return new EasyPart(title, new ArrayList<>());
    }

    /** One line for each sentence; nothing for no words. */
    EasyPart say(Picture picture, String words) {
        for (String sentence : SENTENCE.split(words.strip())) {
            if (!sentence.isBlank()) {
                lines.add(new EasyLine(picture, sentence, null));
            }
        }
        return this;
    }

    /** Something that can be done on another page. */
    EasyPart link(Picture picture, String words, String href) {
        lines.add(new EasyLine(picture, words, href));
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
