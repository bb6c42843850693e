package uk.waymark.web.family.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewState;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.FamilyWords;

/** Tells a family what goes on, journey by journey: what, who has it, by when, and what comes after it. */
@Component
class Chapters {

    private static final String ASSESSMENT = "joint-assessment";
    private static final String REVIEW = "annual-review";

    /** The journeys in the order in which a family reads of them, each with the page that says more. */
    private static final Map<String, String> ORDER = new LinkedHashMap<>();

    static {
        ORDER.put("moved-away", "");
        ORDER.put("discharge", "hospital");
        ORDER.put("referral", "");
        ORDER.put("key-worker", "team");
        ORDER.put(ASSESSMENT, "assessment");
        ORDER.put("ehc-plan", "plan");
        ORDER.put("late-comment", "plan");
        ORDER.put("panel", "plan");
        ORDER.put("reassessment", "reassessment");
        ORDER.put("plan-receipts", "plan");
        ORDER.put(REVIEW, "reviews");
        ORDER.put("advance-care-plan", "advance-care-plan");
        ORDER.put("transition", "growing-up");
        ORDER.put("adult-service", "growing-up");
        ORDER.put("adult-care-notices", "growing-up");
    }

    private final JourneySteps journey;
    private final Reports reports;
    private final ReviewStory reviews;
    private final FamilyWords words;
    private final Today today;

    Chapters(JourneySteps journey, Reports reports, ReviewStory reviews, FamilyWords words, Today today) {
        this.journey = journey;
        this.reports = reports;
        this.reviews = reviews;
        this.words = words;
        this.today = today;
    }

    /** What goes on, without the steps that the family is asked for itself. */
    List<Chapter> of(ChildFrame child, OpenCase file, Set<UUID> asked) {
        List<JourneyStep> open = journey.of(file.caseId()).stream()
                .filter(step -> step.open() && step.kind() == StepKind.USER_TASK && !asked.contains(step.id()))
                .sorted(Comparator.comparing(JourneyStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Chapter> chapters = new ArrayList<>();
        for (String process : ORDER.keySet()) {
            chapter(process, child, file, open).ifPresent(chapters::add);
        }
        reviews.running(file.caseId())
                .filter(review -> review.state() == ReviewState.WAITING)
                .map(review -> nextReview(review, child))
                .ifPresent(chapters::add);
        return chapters;
    }

    /** The next review is known long before anything is to be done for it. */
    private Chapter nextReview(ReviewFacts review, ChildFrame child) {
        String then =
                "The plan is looked at again before " + Days.plain(review.due().completeBy())
                        + ". Some weeks earlier somebody agrees a day with you. You can ask for it sooner.";
        return new Chapter(words.journey(REVIEW, child.voice()), List.of(), List.of(), then, child.href("reviews"));
    }

    private Optional<Chapter> chapter(String process, ChildFrame child, OpenCase file, List<JourneyStep> open) {
        List<JourneyStep> told = open.stream()
                .filter(step -> step.process().equals(process))
                .filter(step -> !words.now(process, step.step(), child.voice()).isEmpty())
                .toList();
        List<Report> asked = process.equals(ASSESSMENT) ? reports.of(file.caseId()) : List.of();
        if (told.isEmpty() && asked.isEmpty()) {
            return Optional.empty();
        }
        String page = ORDER.getOrDefault(process, "");
        return Optional.of(new Chapter(
                words.journey(process, child.voice()),
                told.stream().map(step -> line(step, child)).distinct().toList(),
                asked,
                words.then(process, told.isEmpty() ? "" : told.get(0).step(), child.voice()),
                page.isEmpty() ? null : child.href(page)));
    }

    private Line line(JourneyStep step, ChildFrame child) {
        LocalDate due = step.dueOn();
        return new Line(
                words.now(step.process(), step.step(), child.voice()),
                words.who(step.holder(), step.assignee(), step.agency(), step.role()),
                due == null ? "" : Days.full(due),
                due != null && due.isBefore(today.date()));
    }
}
