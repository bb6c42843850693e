package uk.waymark.web.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** The boxes that have to be filled because of what was chosen in others, each with the key of its message. */
public final class Missing {

    private final Map<String, String> boxes = new LinkedHashMap<>();

    /** This box is missing, if so. */
    public Missing when(boolean missing, String box, String key) {
        if (missing) {
            boxes.put(box, key);
        }
        return this;
    }

    /** What is missing, in the order of asking. */
    public Map<String, String> boxes() {
        return boxes;
    }
}
