package uk.waymark.web.words;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.SourceClass;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.web.component.Tag;

/** The rules' own terms, as they are read on pages. */
public final class RuleWords {

    private RuleWords() {}

    /** "Law", "Guidance", "Good practice" or "Local rule". */
    public static String source(SourceClass kind) {
        return switch (kind) {
            case LAW -> "Law";
            case GUIDANCE -> "Guidance";
            case GOOD_PRACTICE -> "Good practice";
            case LOCAL -> "Local rule";
        };
    }

    /** How much harm may follow, in a few words. */
    public static String severity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "Critical: risk of harm now";
            case HIGH -> "High: harm likely soon";
            case MEDIUM -> "Medium: needs work, no risk now";
            case LOW -> "Low: good to know";
        };
    }

    /** What the rules advise about a foundation or about an assessment. */
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> "In place";
            case PARTIAL -> "Partly in place";
            case MISSING -> "Missing";
            case NOT_KNOWN -> "Not known yet";
            case NOT_MET -> "Not met on these facts";
            case NEEDS_JUDGEMENT -> "A person must judge";
        };
    }

    /** What the rules advise on an assessment, as a sentence. */
    public static String advice(Outcome outcome) {
        return switch (outcome) {
            case MET -> "The rules find the test met.";
            case NOT_MET -> "The rules find the test not met on these facts.";
            default -> "The rules cannot settle it: a person must judge.";
        };
    }

    /** The outcome as a status; nothing when it is in place, which is plain text. */
    public static @Nullable Tag tag(Outcome outcome) {
        return switch (outcome) {
            case MET -> null;
            case MISSING -> Tag.missing(outcome(outcome));
            case PARTIAL, NOT_KNOWN, NOT_MET, NEEDS_JUDGEMENT -> new Tag(outcome(outcome), Tag.Colour.GREY);
        };
    }

    /** Which rules belong together. */
    public static String family(String family) {
        return switch (family) {
            case "eligibility" -> "Whether to assess";
            case "foundations" -> "What should be in place";
            case "keyworker" -> "Who could be key worker";
            case "discharge" -> "Ready to leave hospital";
            case "transition" -> "Growing up";
            case "continuingcare" -> "Continuing care";
            case "palliative" -> "Palliative category";
            default -> family;
        };
    }

    /** The foundation's name, or a dash where a rule belongs to none. */
    public static String foundation(@Nullable Foundation foundation) {
        return foundation == null ? "-" : foundation.title();
    }
}
