package uk.waymark.deployment.demo;

import java.util.List;
import java.util.function.BiConsumer;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.rules.foundations.CarePhase;

/** What happens once a child has a key worker: the team grows, some things are in place, some are missing. */
@DemoPart
class SettledLives {

    private static final int WEEKS_BETWEEN_CALLS = 3;

    private final KeyWorkerActs keyWorkers;
    private final TeamActs teams;
    private final CareActs care;
    private final TalksAhead talks;
    private final Today today;

    SettledLives(KeyWorkerActs keyWorkers, TeamActs teams, CareActs care, TalksAhead talks, Today today) {
        this.keyWorkers = keyWorkers;
        this.teams = teams;
        this.care = care;
        this.talks = talks;
        this.today = today;
    }

    /** Where people talk: in meetings, and about what matters if things change. */
    @DemoPart
    record TalksAhead(MeetingActs meetings, AdvanceActs advance) {}

    void tell(Story story, DemoChild child, ReferenceToCome ref) {
        Told told = new Told(story, ref);
        told.after(27, teams::nurse);
        story.after(28, () -> care.condition(child, ref.get(), CarePhase.STABLE));
        told.after(28, "callum".equals(child.key()) ? teams::college : teams::school);
        switch (child.stage()) {
            case SETTLED -> {
                wellKept(told, child);
                meetings(told, child);
            }
            case SETTLED_REFUSED -> refused(told, child);
            case SETTLED_STALE -> grownStale(told, child);
            case SETTLED_NO_NIGHT_NUMBER -> noNightNumber(told, child);
            case END_OF_LIFE -> endOfLife(told, child);
            case HANDOVER -> {
                wellKept(told, child);
                story.ago(5, () -> keyWorkers.leave("leaving.worker"));
            }
            case DIED -> died(told, child);
            default -> {}
        }
    }

    private void wellKept(Told told, DemoChild child) {
        told.after(29, teams::socialWorker);
        told.after(30, teams::deputy);
        told.after(30, (by, ref) -> teams.leads(by, ref, Cast.NURSE));
        told.after(31, care::nightNumber);
        told.after(32, (by, ref) -> care.summary(child, ref));
        if (child.needs().contains(NeedKind.PALLIATIVE)) {
            told.after(33, teams::hospice);
            told.after(35, (by, ref) -> teams.familySupportByPermission(by, ref, null));
        }
        ahead(told, child);
        calls(told, child, 40, 8);
        told.ago(20, care::testNumbers);
        told.ago(18, (by, ref) -> care.confirmSummary(ref));
    }

    /** What families say when a talk about a time of crisis is offered. */
    private void ahead(Told told, DemoChild child) {
        switch (child.key()) {
            case "grace" -> {
                told.after(36, (by, ref) -> talks.advance().wanted(ref));
                told.after(39, (by, ref) -> talks.advance().written(ref));
            }
            case "callum" -> told.after(36, (by, ref) -> talks.advance().notNow(ref));
            case "beatrix" -> told.after(36, (by, ref) -> talks.advance().putOff(ref));
            default -> {}
        }
    }

    /** One child's team has met before the child came into hospital; one young person grows up. */
    private void meetings(Told told, DemoChild child) {
        if ("nadia".equals(child.key())) {
            told.ago(12, talks.meetings()::teamMet);
            told.ago(2, teams::ward);
            told.ago(2, talks.meetings()::inHospital);
        }
        if ("callum".equals(child.key())) {
            told.ago(6, talks.meetings()::growsUp);
        }
    }

    private void refused(Told told, DemoChild child) {
        wellKept(told, child);
        told.ago(15, (by, ref) -> teams.refuses(by, ref, "school", DataClass.HEALTH));
        told.ago(7, (by, ref) -> talks.advance().agreed(ref, List.of("Family", "Ambulance service", "School")));
        told.ago(5, (by, ref) -> talks.advance().confirmed(ref, List.of("Family")));
    }

    /** Everything was in place once; nobody has looked since, and now the child is in hospital. */
    private void grownStale(Told told, DemoChild child) {
        told.after(29, teams::socialWorker);
        told.after(31, care::nightNumber);
        told.after(32, (by, ref) -> care.summary(child, ref));
        told.ago(45, (by, ref) -> care.contact(by, ref, "Rang about the new chair; no date yet."));
        told.ago(2, teams::ward);
        told.ago(2, talks.meetings()::inHospital);
    }

    private void noNightNumber(Told told, DemoChild child) {
        told.after(29, teams::socialWorker);
        told.after(30, teams::deputy);
        told.after(30, (by, ref) -> teams.leads(by, ref, Cast.NURSE));
        told.after(32, (by, ref) -> care.summary(child, ref));
        told.after(33, care::whatMatters);
        told.after(36, (by, ref) -> talks.advance().wanted(ref));
        told.ago(13, (by, ref) -> talks.advance().written(ref));
        told.ago(
                12,
                (by, ref) ->
                        care.contact(by, ref, "Three bad nights. The family does not know whom to ring after eight."));
        told.ago(9, care::noNumberFound);
    }

    private void endOfLife(Told told, DemoChild child) {
        told.after(29, teams::hospice);
        told.after(30, teams::socialWorker);
        told.after(31, care::dayNumber);
        told.after(32, (by, ref) -> care.summary(child, ref));
        told.after(34, (by, ref) -> talks.advance().wanted(ref));
        told.after(36, (by, ref) -> talks.advance().written(ref));
        told.after(38, (by, ref) -> talks.advance().agreed(ref, List.of("Family", "Rainbow hospice")));
        told.after(40, (by, ref) -> talks.advance().confirmed(ref, List.of("Family", "Rainbow hospice")));
        told.ago(1, (by, ref) -> care.condition(child, ref, CarePhase.END_OF_LIFE));
        told.ago(
                1,
                (by, ref) ->
                        care.contact(by, ref, "The family wishes to be at home. The hospice comes tomorrow morning."));
    }

    private void died(Told told, DemoChild child) {
        wellKept(told, child);
        told.ago(12, (by, ref) -> teams.dies(by, ref, today.date().minusDays(1)));
    }

    private void calls(Told told, DemoChild child, int from, int lastAgo) {
        for (int day = from; day < child.daysAgo() - lastAgo - 7; day += WEEKS_BETWEEN_CALLS * 7) {
            told.after(
                    day, (by, ref) -> care.contact(by, ref, "Rang to ask how the week went. Nothing new is needed."));
        }
        told.ago(lastAgo, (by, ref) -> care.contact(by, ref, "Rang to ask how the week went. Next visit is agreed."));
    }

    /** One child's story, told by what its key worker does. */
    private final class Told {

        private final Story story;
        private final ReferenceToCome ref;

        Told(Story story, ReferenceToCome ref) {
            this.story = story;
            this.ref = ref;
        }

        void after(int days, BiConsumer<Reader, String> act) {
            story.after(days, () -> act.accept(keyWorkers.chosen(ref.get()), ref.get()));
        }

        void ago(int days, BiConsumer<Reader, String> act) {
            story.ago(days, () -> act.accept(keyWorkers.chosen(ref.get()), ref.get()));
        }
    }
}
