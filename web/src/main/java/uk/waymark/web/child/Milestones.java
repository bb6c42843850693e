package uk.waymark.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.web.child.Milestone.State;
import uk.waymark.web.words.Days;

/** Works out how far a child's journey is, from the legal periods and the team. */
final class Milestones {

    private Milestones() {}

    static List<Milestone> of(IdentityBar bar, List<ClockView> clocks) {
        List<Milestone> strip = new ArrayList<>();
        Optional<ClockView> decide = latest(clocks, StatutoryPeriod.DECIDE_TO_ASSESS);
        decide.ifPresent(
                clock -> strip.add(new Milestone("Help was asked for", Days.plain(clock.startedOn()), State.DONE)));
        if (bar.status().closed()) {
            return strip;
        }
        decide.ifPresent(clock -> strip.add(decision(clock)));
        if (bar.status() == ChildStatus.SIGNPOSTED) {
            strip.add(new Milestone("Other help was found", "", State.DONE));
            return strip;
        }
        strip.add(keyWorker(bar));
        reports(clocks).ifPresent(strip::add);
        Optional<ClockView> draft = latest(clocks, StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT);
        draft.ifPresent(
                clock -> strip.add(new Milestone("Draft plan sent", Days.plain(clock.startedOn()), State.DONE)));
        latest(clocks, StatutoryPeriod.FINAL_PLAN).ifPresent(clock -> strip.add(plan(clock, draft.isPresent())));
        latest(clocks, StatutoryPeriod.FINAL_PLAN_AFTER_REASSESSMENT).ifPresent(clock -> strip.add(again(clock)));
        return strip;
    }

    private static Milestone decision(ClockView clock) {
        LocalDate closed = clock.closedOn();
        return clock.state() == ClockState.SATISFIED && closed != null
                ? new Milestone("Decided whether to assess", Days.plain(closed), State.DONE)
                : new Milestone("Decide whether to assess", by(clock), State.NOW);
    }

    private static Milestone keyWorker(IdentityBar bar) {
        if (bar.keyWorker() != null) {
            return new Milestone("Key worker", bar.keyWorker(), State.DONE);
        }
        return new Milestone("Key worker", "", bar.status() == ChildStatus.ACTIVE ? State.NOW : State.NOT_YET);
    }

    /** How many of those who were asked have answered; none before somebody was asked. */
    private static Optional<Milestone> reports(List<ClockView> clocks) {
        List<ClockView> asked = clocks.stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.GIVE_ADVICE && clock.state() != ClockState.CANCELLED)
                .toList();
        long here = asked.stream()
                .filter(clock -> clock.state() == ClockState.SATISFIED)
                .count();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Milestone(
                        "Reports",
                        here + " of " + asked.size() + " here",
                        here == asked.size() ? State.DONE : State.NOW));
    }

    private static Milestone plan(ClockView clock, boolean drafted) {
        LocalDate closed = clock.closedOn();
        if (clock.state() == ClockState.CANCELLED && closed != null) {
            return new Milestone("No plan, but other help", Days.plain(closed), State.DONE);
        }
        return clock.state() == ClockState.SATISFIED && closed != null
                ? new Milestone("The plan", Days.plain(closed), State.DONE)
                : new Milestone(drafted ? "The final plan" : "The plan, if one is needed", by(clock), State.NOT_YET);
    }

    private static Milestone again(ClockView clock) {
        LocalDate closed = clock.closedOn();
        return clock.running() || closed == null
                ? new Milestone("The new plan, or why this one stays", by(clock), State.NOT_YET)
                : new Milestone("Assessed again", Days.plain(closed), State.DONE);
    }

    private static String by(ClockView clock) {
        return "by " + Days.plain(clock.dueOn());
    }

    private static Optional<ClockView> latest(List<ClockView> clocks, StatutoryPeriod kind) {
        return clocks.stream().filter(clock -> clock.kind() == kind).max(Comparator.comparing(ClockView::startedOn));
    }
}
