package uk.waymark.web.tasks.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.engine.referral.ReferralStory.Asked;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/** A request in words, line by line. */
public final class AskedWords {

    private AskedWords() {}

    /** Who asked, when, for what. */
    public static List<Row> rows(Asked asked) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Received", Days.full(asked.receivedOn())));
        rows.add(Row.of("Asked by", by(asked.askedBy()) + who(asked)));
        rows.add(Row.of(
                "Kinds of need",
                asked.needs().isEmpty()
                        ? "not said"
                        : asked.needs().stream().map(NeedKind::title).collect(Collectors.joining("; "))));
        rows.add(Row.of(
                "Asked for",
                asked.services().isEmpty()
                        ? "not said"
                        : asked.services().stream().map(ServiceAsked::title).collect(Collectors.joining("; "))));
        return rows;
    }

    private static String who(Asked asked) {
        return asked.referrer().isBlank() ? "" : ": " + asked.referrer().replace("\n", ", ");
    }

    private static String by(AskedBy who) {
        return switch (who) {
            case PARENT -> "A parent or carer";
            case YOUNG_PERSON -> "The young person";
            case SETTING -> "A nursery, school or college";
            case HEALTH -> "A health service";
            case SOCIAL_CARE -> "Social care";
            case OTHER -> "Somebody else";
        };
    }
}
