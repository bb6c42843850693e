package uk.waymark.web.words;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** In which language a family is spoken and written to, for everybody who rings or writes. */
public final class Spoken {

    private static final String ENGLISH = "English";

    private Spoken() {}

    /** For example "Somali, with an interpreter" or "nobody has asked"; what was not asked is never taken for a no. */
    public static String words(@Nullable String language, YesNo interpreter) {
        boolean known = language != null && !language.isBlank();
        return switch (interpreter) {
            case YES -> known ? language + ", with an interpreter" : "interpreter needed, language not known";
            case NO -> known ? language + ", no interpreter needed" : "no interpreter needed";
            case NOT_KNOWN ->
                known ? language + (english(language) ? "" : ", ask about an interpreter") : "nobody has asked";
        };
    }

    /** What to think of before ringing or writing; empty when English will do as far as is known. */
    public static String before(@Nullable String language, YesNo interpreter) {
        String spoken = language == null || language.isBlank() ? "another language" : language.strip();
        if (interpreter == YesNo.YES) {
            return "This family uses " + spoken
                    + ". Before you ring or visit, book an interpreter; never ask a child or"
                    + " a relative to interpret. What you send goes out in " + spoken + " too.";
        }
        boolean askFirst =
                interpreter == YesNo.NOT_KNOWN && language != null && !language.isBlank() && !english(language);
        return askFirst
                ? "This family uses " + spoken + ". Nobody has asked yet whether an interpreter is needed: ask first."
                : "";
    }

    private static boolean english(@Nullable String language) {
        return language != null && language.strip().equalsIgnoreCase(ENGLISH);
    }
}
