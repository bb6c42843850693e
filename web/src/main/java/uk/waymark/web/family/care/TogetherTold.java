package uk.waymark.web.family.care;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.waymark.engine.learning.PromptLine;
import uk.waymark.engine.partnership.PartnershipFacts;
import uk.waymark.engine.partnership.PartnershipSheet;
import uk.waymark.engine.voice.VoiceLine;
import uk.waymark.rules.YesNo;
import uk.waymark.web.partnership.TogetherRows;
import uk.waymark.web.words.Days;

/** What a family reads of how the services work together, whether it was heard, and what was learned. */
final class TogetherTold {

    private TogetherTold() {}

    static Told services(PartnershipSheet sheet) {
        PartnershipFacts facts = sheet.facts();
        Told told = new Told();
        String needed = facts.needed().stream()
                .map(TogetherRows::words)
                .map(words -> words.startsWith("A ") ? words.toLowerCase(Locale.UK) : words)
                .collect(Collectors.joining(", "));
        if (needed.isEmpty()) {
            told.open("from where help is needed");
        }
        told.line("Help comes from", needed);
        told.yesNo("It is agreed who does what", facts.partsAgreed(), "who does what");
        told.yesNo("It is agreed who pays", facts.fundingAgreed(), "who pays (never you)");
        told.day("Everybody last met", facts.jointReviewOn(), "when everybody last met");
        if (facts.barrier() == YesNo.YES) {
            told.line("Something stands in the way", since(sheet));
        }
        if (facts.blocked() == YesNo.YES) {
            told.line(
                    "Help is waiting",
                    "The services have not agreed yet who pays. You should not wait for that: tell us");
        }
        return told;
    }

    private static String since(PartnershipSheet sheet) {
        String since = Days.plain(sheet.facts().barrierSince(), "");
        String words = sheet.barrierWords();
        String when = since.isEmpty() ? "Yes" : "Since " + since;
        return words.isBlank() ? when : when + ": " + words;
    }

    static Told heard(List<VoiceLine> decisions) {
        Told told = new Told();
        for (VoiceLine line : decisions) {
            String state = line.state() == null
                    ? "Nobody has written down yet what you said"
                    : switch (line.state()) {
                        case NOT_ASKED -> "Nobody asked you. That was wrong";
                        case REASON_WHY_NOT -> "You could not be asked";
                        case HEARD -> "We heard you";
                        case CONSIDERED -> "We thought about what you said";
                        case ACTED -> "We did what you said, at least in part";
                        case TOLD -> "We told you what came of what you said";
                    };
            told.line(
                    what(line.kind()) + ", " + Days.moment(line.at()).replaceFirst(" at .*", ""),
                    state + "." + (line.words().isBlank() ? "" : " " + line.words()));
        }
        return told;
    }

    private static String what(String kind) {
        return switch (kind) {
            case "ASSESSMENT" -> "Whether to look closely at what is needed";
            case "PLAN" -> "Whether a plan is needed";
            default ->
                kind.substring(0, 1) + kind.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
        };
    }

    static Told learned(List<PromptLine> prompts) {
        Told told = new Told();
        for (PromptLine line : prompts) {
            String lesson = line.answeredOn() == null
                    ? "We have not thought about it yet. Tell us what you think"
                    : line.lesson().isBlank() ? "There was nothing to learn" : line.lesson();
            told.line(line.event().title() + ", " + Days.plain(line.happenedOn()), lesson);
        }
        return told;
    }
}
