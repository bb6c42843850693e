package uk.waymark.web.family.care;

import java.util.List;
import uk.waymark.engine.answers.PlanKind;
import uk.waymark.engine.answers.ViewState;
import uk.waymark.engine.planning.OutcomeLine;
import uk.waymark.engine.planning.PlanFacts;
import uk.waymark.engine.planning.PlanSheet;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.Voice;

/** What a family reads of the plan for its child's care, and of what is hoped for. */
final class PlanTold {

    private PlanTold() {}

    static Told plan(Voice voice, PlanSheet sheet) {
        PlanFacts facts = sheet.facts();
        Told told = new Told();
        kind(told, facts.planKind());
        told.day("We last looked at it with you", facts.reviewedOn(), "when we last looked at it with you");
        view(
                told,
                voice.say("What {0} thinks"),
                facts.childView(),
                sheet.childWords(),
                voice.say("what {0} thinks of it"));
        String family = voice.own() ? "your family thinks" : "you think";
        view(told, "What " + family, facts.familyView(), sheet.familyWords(), "what " + family + " of it");
        told.yesNo(voice.say("It says how {0} learns"), facts.educationCovered(), "whether it covers learning");
        told.yesNo("It says what comes with growing up", facts.adulthoodCovered(), "whether it covers growing up");
        told.day("We last asked you how the help is", facts.feedbackOn(), "how you find the help");
        told.yesNo("We know your family doctor", facts.doctorKnown(), "who your family doctor is");
        return told.yesNo("We know the school or nursery", facts.schoolKnown(), "which school or nursery it is");
    }

    private static void kind(Told told, PlanKind kind) {
        switch (kind) {
            case NOT_KNOWN -> told.open("whether there is a plan");
            case NONE -> told.line("Is there a plan?", "Not yet");
            case EHC_PLAN -> told.line("Is there a plan?", "Yes: one for school, health and care (EHC plan)");
            case CARE_PLAN -> told.line("Is there a plan?", "Yes, a care plan");
            case JOINT_PLAN -> told.line("Is there a plan?", "Yes, one plan for everything");
        }
    }

    private static void view(Told told, String what, ViewState state, String words, String question) {
        switch (state) {
            case RECORDED -> told.line(what, words.isBlank() ? "It stands in the plan" : words);
            case REASON_GIVEN -> told.line(what, words.isBlank() ? "The plan says why it is not there" : words);
            case NOT_IN_PLAN -> told.line(what, "The plan does not say it yet");
            case NOT_ASKED, NOT_KNOWN -> told.open(question);
        }
    }

    static Told goals(List<OutcomeLine> goals) {
        Told told = new Told();
        for (OutcomeLine goal : goals) {
            String now = goal.now().isBlank() ? "" : " How it was then: " + goal.now();
            told.line(
                    goal.words(),
                    (goal.own() ? "You set this. " : "The team set this. ") + "We last looked at it on "
                            + Days.plain(goal.measuredOn()) + "." + now);
        }
        return goals.isEmpty() ? told.open("what you hope for") : told;
    }
}
