package uk.waymark.web.partnership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.waymark.engine.partnership.PartnershipFacts;
import uk.waymark.engine.partnership.PartnershipSheet;
import uk.waymark.engine.people.Sector;
import uk.waymark.engine.voice.VoiceLine;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Choices;
import uk.waymark.web.words.Days;

/** Says line by line how the services work together for a child. */
public final class TogetherRows {

    private TogetherRows() {}

    /** The lines. */
    public static List<Row> of(PartnershipSheet sheet) {
        PartnershipFacts facts = sheet.facts();
        String needed = facts.needed().stream().map(TogetherRows::words).collect(Collectors.joining(", "));
        return List.of(
                Row.of("Help is needed from", needed.isEmpty() ? "Not known" : needed),
                Row.of("It is agreed who does what", Choices.words(facts.partsAgreed())),
                Row.of("It is agreed who pays", Choices.words(facts.fundingAgreed())),
                Row.of("Everybody last met", Days.plain(facts.jointReviewOn(), "Not known")),
                Row.of("Something stands in the way", barrier(sheet)),
                Row.of("Help waits for an agreement about money", Choices.words(facts.blocked())));
    }

    private static String barrier(PartnershipSheet sheet) {
        String answer = Choices.words(sheet.facts().barrier());
        String since = Days.plain(sheet.facts().barrierSince(), "");
        String words = sheet.barrierWords();
        return answer + (since.isEmpty() ? "" : ", since " + since) + (words.isBlank() ? "" : ": " + words);
    }

    /** The sectors that may be ticked. */
    public static List<Choice> sectors() {
        return PartnershipFacts.OFFERED.stream()
                .map(sector -> Choice.of(sector.name(), words(sector)))
                .toList();
    }

    /** A sector in plain words. */
    public static String words(Sector sector) {
        return switch (sector) {
            case EDUCATION -> "School, nursery or college";
            case HEALTH -> "The health service";
            case SOCIAL_CARE -> "Social care";
            case HOSPICE -> "A hospice";
            case VOLUNTARY -> "A charity";
            case LOCAL_AUTHORITY -> "The council";
            case FAMILY -> "The family";
        };
    }

    /** What was decided, without the child's name. */
    public static String decision(VoiceLine line) {
        return plain(line.kind()) + ": " + plain(line.outcome());
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
