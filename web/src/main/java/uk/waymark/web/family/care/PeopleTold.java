package uk.waymark.web.family.care;

import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.engine.answers.CarerSupport;
import uk.waymark.engine.answers.Cover;
import uk.waymark.engine.circle.CircleFacts;
import uk.waymark.engine.circle.CircleSheet;
import uk.waymark.engine.circle.PersonLine;
import uk.waymark.engine.skills.SkillLine;
import uk.waymark.engine.skills.SkillLine.PlaceLine;
import uk.waymark.rules.YesNo;
import uk.waymark.web.words.Voice;

/** What a family reads of the people around its child: who they are, what helps them, and who has learned the care. */
final class PeopleTold {

    private PeopleTold() {}

    static Told circle(Voice voice, List<PersonLine> people, CircleSheet sheet) {
        CircleFacts facts = sheet.facts();
        Told told = new Told();
        if (people.isEmpty()) {
            told.open("who matters most");
        } else {
            told.line(
                    "Who matters most", people.stream().map(PeopleTold::person).collect(Collectors.joining(", ")));
        }
        if (facts.soleCarer() == YesNo.NOT_KNOWN) {
            told.open(voice.say("whether one of you cares alone"));
        } else {
            told.line(voice.say("One of you cares alone"), facts.soleCarer() == YesNo.YES ? "Yes" : "No");
        }
        support(
                told,
                voice.say("Looking at what you need yourself"),
                facts.carerAssessment(),
                voice.say("what you need yourself"));
        support(told, "Help for brothers and sisters", facts.siblings(), "how brothers and sisters are");
        String plan = sheet.contingencyWords();
        if (plan.isBlank()) {
            told.yesNo(
                    voice.say("A plan for the day on which you are ill"),
                    facts.contingency(),
                    voice.say("what happens when you are ill"));
        } else {
            told.line(voice.say("What happens when you are ill"), plan);
        }
        support(
                told,
                "Somebody to talk to about what may come",
                facts.griefSupport(),
                "whether you would like somebody to talk to about what may come");
        return told;
    }

    private static String person(PersonLine person) {
        return person.name() + " (" + person.part() + ")";
    }

    private static void support(Told told, String what, CarerSupport answer, String question) {
        switch (answer) {
            case DONE -> told.line(what, "This has been done");
            case OFFERED -> told.line(what, "We have offered it");
            case DECLINED -> told.line(what, "You do not want it now. You can ask for it at any time");
            case NOT_THERE -> told.line(what, "Not needed");
            case NOT_OFFERED -> told.line(what, "Nobody has offered it yet. You can ask for it");
            case NOT_ASKED, NOT_KNOWN -> told.open(question);
        }
    }

    static Told skills(Voice voice, boolean looked, List<SkillLine> skills) {
        Told told = new Told();
        for (SkillLine skill : skills) {
            String places = skill.places().stream().map(PeopleTold::place).collect(Collectors.joining(" "));
            told.line(skill.skill(), (skill.vital() ? voice.say("This keeps {0} alive.") + " " : "") + places);
        }
        if (looked && skills.isEmpty()) {
            told.line("Care that has to be learned", "None");
        }
        return looked ? told : told.open("which care has to be learned");
    }

    private static String place(PlaceLine place) {
        return place.place().title() + ": " + cover(place.cover()) + ".";
    }

    private static String cover(Cover cover) {
        return switch (cover) {
            case NOBODY -> "nobody has learned it yet";
            case THIN -> "only one person has learned it, or has to learn it again soon";
            case GOOD -> "two people or more have learned it";
        };
    }
}
