package uk.waymark.deployment.drill.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.rules.eligibility.AskedBy;

/**
 * What somebody means to send in the drill.
 *
 * @param kind a new child, a known one, or something that has to be refused
 * @param wrong for what has to be refused, the box that is wrong and what is typed into it
 */
public record Request(
        Kind kind,
        String given,
        String family,
        LocalDate born,
        String postcode,
        NeedKind need,
        AskedBy asker,
        Map<String, String> wrong) {

    /** The family name of every child whose request is wrong: none of them may ever be in the database. */
    public static final String NEVER = "Neverstored";

    public enum Kind {
        NEW,
        KNOWN,
        WRONG
    }

    public boolean byFamily() {
        return List.of(AskedBy.PARENT, AskedBy.YOUNG_PERSON, AskedBy.OTHER).contains(asker);
    }

    /** Who the child is, as it is typed. */
    public Map<String, String> child() {
        Map<String, String> typed = new TreeMap<>(Map.of(
                "given",
                given,
                "family",
                family,
                "born.day",
                Integer.toString(born.getDayOfMonth()),
                "born.month",
                Integer.toString(born.getMonthValue()),
                "born.year",
                Integer.toString(born.getYear()),
                "postcode",
                postcode));
        typed.putAll(wrong);
        return typed;
    }

    /** What the child needs and who asks, as it is typed. */
    public Map<String, String> needs() {
        Map<String, String> typed = new TreeMap<>(Map.of(
                "story",
                "Mainly: " + need.title() + ". We would like to understand together what helps.",
                "askedBy",
                asker.name(),
                "asker",
                "Somebody of the drill",
                "contact",
                "01632 960123"));
        if (!byFamily()) {
            typed.putAll(Map.of("services", "EHC_ASSESSMENT", "kinds", need.name(), "mayNeedPlan", "YES"));
        }
        return typed;
    }
}
