package uk.waymark.deployment.drive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.drive.people.Team;
import uk.waymark.deployment.drive.people.Work;
import uk.waymark.deployment.drive.people.WorkCalendar;
import uk.waymark.deployment.drive.people.Worker;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.StepCatalogue;

/**
 * Where steps wait: first until somebody could begin at all (post, appointments, other people's diaries), then on a team's
 * pile until somebody has time, then while it is being done. Only the second depends on how much others have to do.
 */
final class Desks {

    private final Agenda agenda;
    private final WorkCalendar calendar;
    private final Parameters parameters;
    private final StepCatalogue catalogue;
    private final Today today;
    private long order;

    Desks(Agenda agenda, WorkCalendar calendar, Parameters parameters, StepCatalogue catalogue, Today today) {
        this.agenda = agenda;
        this.calendar = calendar;
        this.parameters = parameters;
        this.catalogue = catalogue;
        this.today = today;
    }

    /** Who does a step when its time has come. */
    interface Doing extends BiConsumer<Reader, OpenWork> {}

    /** A step has begun to wait. */
    void begun(Workforce everybody, OpenWork work, Doing doing) {
        boolean family = work.family() && familyAnswers(work);
        double days = around(work, family ? "delay.family" : "delay", family ? null : work.role());
        later(days, () -> ready(everybody, work, family, doing));
    }

    /** It was refused: somebody tries again. */
    void again(Workforce everybody, OpenWork work, Doing doing) {
        later(around(work, "delay.again", null), () -> ready(everybody, work, false, doing));
    }

    private boolean familyAnswers(OpenWork work) {
        return work.child().family() != null && work.child().dice().happens("family-answers");
    }

    private void ready(Workforce everybody, OpenWork work, boolean family, Doing doing) {
        @Nullable Reader parent = work.child().family();
        if (family && parent != null) {
            doing.accept(parent, work);
            return;
        }
        Team team = team(everybody, work);
        double hours = around(work, "hours", team.role().name());
        team.put(
                new Work(order++, work.dueOn(), work.assignee(), hours, who -> doing.accept(who.reader(), work)),
                today.now());
        begin(team);
    }

    private Team team(Workforce everybody, OpenWork work) {
        Optional<Team> theirs = everybody.person(work.assignee()).map(Worker::team);
        if (theirs.isPresent()) {
            return theirs.get();
        }
        List<String> roles = new ArrayList<>();
        if (work.role() != null) {
            roles.add(work.role());
        }
        return everybody
                .whoCan(work.agency(), roles)
                .or(() -> everybody.whoCan(work.agency(), catalogue.candidates(work.process(), work.step())))
                .orElseGet(() -> everybody.team(Role.SEN_CASEWORKER));
    }

    private void begin(Team team) {
        Instant now = today.now();
        LocalDate day = today.date();
        team.begin(
                now,
                day,
                calendar,
                (who, work) -> agenda.at(calendar.finished(who, now, work.hours()), () -> {
                    who.freed();
                    work.doing().by(who);
                    begin(team);
                }));
    }

    private void later(double workingDays, Runnable what) {
        agenda.at(calendar.after(today.now(), workingDays), what);
    }

    /** {@code <what>.<step>.<role>}, else {@code <what>.<step>}, else {@code <what>}: a median and how far it spreads. */
    private double around(OpenWork work, String what, @Nullable String role) {
        String step = what + "." + work.step();
        String[] median = parameters.first(step + "." + role, step, what).split(" +", -1);
        return work.child().dice().around(Double.parseDouble(median[0]), Double.parseDouble(median[1]));
    }
}
