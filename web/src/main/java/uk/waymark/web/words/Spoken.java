package uk.waymark.web.words;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/** In which language a family is spoken and written to, for everybody who rings or writes. */
public final class Spoken {

    private static final String ENGLISH = "English";

    private Spoken() {}

    /** For example "Somali, with an interpreter" or "nobody has asked"; what was not asked is never taken for a no. */
    public static String words(@Nullable String language, YesNo interpreter) {
        String spoken = language == null ? "" : language.strip();
        return switch (interpreter) {
            case YES -> spoken.isEmpty() ? "interpreter needed, language not known" : spoken + ", with an interpreter";
            case NO -> spoken.isEmpty() ? "no interpreter needed" : spoken + ", no interpreter needed";
            case NOT_KNOWN ->
                spoken.isEmpty() ? "nobody has asked" : spoken + (english(spoken) ? "" : ", ask about an interpreter");
        };
    }

    /** What to think of before ringing or writing; empty when English will do as far as is known. */
    public static String before(@Nullable String language, YesNo interpreter) {
        String known = language == null ? "" : language.strip();
        String spoken = known.isEmpty() ? "another language" : known;
        if (interpreter == YesNo.YES) {
            return "This family uses " + spoken
                    + ". Before you ring or visit, book an interpreter; never ask a child or"
                    + " a relative to interpret. What you send goes out in " + spoken + " too.";
        }
        boolean askFirst = interpreter == YesNo.NOT_KNOWN && !known.isEmpty() && !english(known);
        return askFirst
                ? "This family uses " + spoken + ". Nobody has asked yet whether an interpreter is needed: ask first."
                : "";
    }

    private static boolean english(String language) {
        return language.equalsIgnoreCase(ENGLISH);
    }
}
