package uk.waymark.engine.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of a file: its heading, other headings that mean the same, and whether every file has to have it. */
@SuppressWarnings("ImmutableEnumChecker")
public enum ImportColumn {
    GIVEN("Given names", null, true, "given name", "first name", "forename"),
    FAMILY("Family name", null, true, "surname", "last name"),
    KNOWN_AS("Known as", null, false),
    BORN("Date of birth", null, true, "dob", "born"),
    POSTCODE("Postcode", null, false),
    NHS_NUMBER("NHS number", null, false),
    UPN("UPN", null, false, "unique pupil number"),
    LIFE_LIMITING("Life-limiting condition", null, false),
    STORY("What is happening", ImportKind.REFERRALS, true),
    SERVICES("Asked for", ImportKind.REFERRALS, true),
    ASKED_BY("Asked by", ImportKind.REFERRALS, true),
    ASKER("Name of the person who asks", ImportKind.REFERRALS, false),
    CONTACT("How to reach them", ImportKind.REFERRALS, false),
    RECEIVED("Received on", null, true),
    DECIDED("Decided to assess on", ImportKind.IN_CARE, true),
    PLAN("Plan final on", ImportKind.IN_CARE, true),
    REVIEW_DUE("Next review due", ImportKind.IN_CARE, true);

    private final String heading;
    private final @Nullable ImportKind only;
    private final boolean required;
    private final List<String> others;

    ImportColumn(String heading, @Nullable ImportKind only, boolean required, String... others) {
        this.heading = heading;
        this.only = only;
        this.required = required;
        this.others = List.of(others);
    }

    /** What stands above the column in the template. */
    public String heading() {
        return heading;
    }

    /** Whether a file without this column is refused; its cells may still be empty. */
    public boolean required() {
        return required;
    }

    boolean isFor(ImportKind kind) {
        return only == null || only == kind;
    }

    /** A heading that a file of rejected rows has, and that is passed over when it comes back. */
    static boolean passedOver(String typed) {
        return List.of("line", "what is wrong").contains(plain(typed));
    }

    /** The column that a heading means, whatever its case, spaces and punctuation. */
    static Optional<ImportColumn> of(String typed, ImportKind kind) {
        String plain = plain(typed);
        return kind.columns().stream()
                .filter(column -> plain(column.heading).equals(plain) || column.others.contains(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }
}
