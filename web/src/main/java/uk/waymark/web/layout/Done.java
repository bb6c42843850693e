package uk.waymark.web.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key of the sentence that says what has just been done; carried on where one page leads straight to another. */
public final class Done {

    private static final Pattern KEY = Pattern.compile("[a-z-]{1,40}");

    private Done() {}

    /** Whether this can be such a key and nothing else. */
    static boolean isKey(@Nullable String key) {
        return key != null && KEY.matcher(key).matches();
    }

    /** The address with the key, or as it is when there is none. */
    public static String carried(String path, @Nullable String key) {
        return isKey(key) ? path + "?done=" + key : path;
    }
}
