package uk.waymark.engine.foundations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.FlagCleared;
import uk.waymark.engine.news.FlagMoved;
import uk.waymark.engine.news.FlagRaised;
import uk.waymark.engine.news.ManyBegin;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.ActBy;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Limit;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.Foundation;

/** Raises, changes and clears the flags of a child so that they say what the rules say. */
@Component
class FlagChanges {

    /** Calendar days for a finding that names no limit: the next review. */
    private static final int NEXT_REVIEW_DAYS = 28;

    private static final int HOURS_A_DAY = 24;

    private static final Set<Foundation> FOR_EVERY_CHILD =
            EnumSet.of(Foundation.SHARED_RECORDS, Foundation.ACCESS_24_7, Foundation.LEADERSHIP);

    private final FlagRecords flags;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;
    private final BankHolidays holidays;
    private final Today today;

    FlagChanges(
            FlagRecords flags, AuditTrail trail, ApplicationEventPublisher news, BankHolidays holidays, Today today) {
        this.flags = flags;
        this.trail = trail;
        this.news = news;
        this.holidays = holidays;
        this.today = today;
    }

    /** What the rules said of a child whose open flags are these. */
    record Judged(CheckedChild child, List<Flag> open, List<Finding> findings, UUID evaluation) {}

    /**
     * Makes the open flags agree with the findings, and tells the news when all is written; what is raised for several
     * children at once is told in one go.
     */
    void follow(List<Judged> children) {
        List<Object> toTell = new ArrayList<>();
        children.forEach(one -> follow(one.child(), one.open(), one.findings(), one.evaluation(), toTell));
        if (toTell.isEmpty()) {
            return;
        }
        flags.flush();
        boolean several = children.size() > 1;
        Predicate<Object> together = one -> several && one instanceof FlagRaised;
        toTell.stream().filter(together.negate()).forEach(news::publishEvent);
        List<Object> raised = toTell.stream().filter(together).toList();
        if (!raised.isEmpty()) {
            Set<String> whose =
                    children.stream().map(one -> one.child().reference()).collect(Collectors.toSet());
            news.publishEvent(new ManyBegin(whose, raised));
        }
    }

    /**
     * A foundation that the rules do not look at for this child any more, because care is not complex after all, asks for
     * nothing.
     */
    private void follow(
            CheckedChild child, List<Flag> open, List<Finding> findings, UUID evaluation, List<Object> toTell) {
        Set<Foundation> lookedAt = findings.stream()
                .map(Finding::foundation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        open.stream()
                .filter(flag -> !lookedAt.contains(flag.foundation()))
                .forEach(flag -> toTell.add(clear(child, flag, "not looked at any more")));
        for (Finding finding : oneQuestionAtATime(open, findings)) {
            Foundation foundation = finding.foundation();
            if (foundation != null) {
                List<Flag> same = open.stream()
                        .filter(flag -> flag.foundation() == foundation)
                        .toList();
                one(child, same, finding, evaluation, toTell::add);
            }
        }
    }

    private void one(CheckedChild child, List<Flag> same, Finding finding, UUID evaluation, Consumer<Object> toTell) {
        if (finding.outcome() == Outcome.MET) {
            same.forEach(flag -> toTell.accept(clear(child, flag, "in place: " + finding.ruleId())));
            return;
        }
        Flag.Duty duty = duty(child, finding);
        if (!same.isEmpty()) {
            follow(child, same.get(0), finding, duty, evaluation).ifPresent(toTell);
        } else if (!waitsForKeyWorker(child, finding)) {
            toTell.accept(raise(child, finding, duty, evaluation));
        }
    }

    /**
     * What merely nobody has written down yet, in the foundations that are looked at where care is complex, is asked one
     * foundation at a time: a child who is new would otherwise bring ten tasks at once. What has to be known within a day
     * does not wait.
     */
    static List<Finding> oneQuestionAtATime(List<Flag> open, List<Finding> findings) {
        Predicate<Finding> mayWait = finding -> finding.outcome() == Outcome.NOT_KNOWN
                && finding.foundation() != null
                && !FOR_EVERY_CHILD.contains(finding.foundation())
                && finding.by().unit() != Limit.HOURS;
        Set<Foundation> flagged = open.stream().map(Flag::foundation).collect(Collectors.toSet());
        Predicate<Finding> asks = mayWait.and(finding -> flagged.contains(finding.foundation()));
        Optional<Finding> next = findings.stream().anyMatch(asks)
                ? Optional.empty()
                : findings.stream().filter(mayWait).min(Comparator.comparing(Finding::severity));
        return findings.stream()
                .filter(finding -> !mayWait.test(finding)
                        || flagged.contains(finding.foundation())
                        || next.filter(finding::equals).isPresent())
                .toList();
    }

    private Optional<FlagMoved> follow(
            CheckedChild child, Flag flag, Finding finding, Flag.Duty duty, UUID evaluation) {
        Flag.Duty before = flag.duty();
        if (flag.follow(finding, duty)) {
            flag.because(evaluation);
        }
        return flag.duty().equals(before) ? Optional.empty() : Optional.of(new FlagMoved(child.reference(), flag.id()));
    }

    /**
     * While a key worker is being looked for, that search is the task: it needs no second one, and what merely nobody
     * has written down yet waits for the person whose task it will be. What is urgent does not wait.
     */
    static boolean waitsForKeyWorker(CheckedChild child, Finding finding) {
        boolean urgent = finding.severity().compareTo(Severity.HIGH) <= 0;
        boolean named = child.facts().keyWorkerNamed() == YesNo.YES;
        boolean searching = finding.foundation() == Foundation.LEADERSHIP
                && finding.outcome() == Outcome.PARTIAL
                && child.facts().workingDaysSinceKeyWorkerAsked() != null;
        return !named && (searching || (finding.outcome() == Outcome.NOT_KNOWN && !urgent));
    }

    private FlagRaised raise(CheckedChild child, Finding finding, Flag.Duty duty, UUID evaluation) {
        Foundation foundation = Objects.requireNonNull(finding.foundation());
        Flag flag = new Flag(child.caseId(), foundation, finding, duty, today.now());
        flag.because(evaluation);
        flags.save(flag);
        audit(flag, AuditAction.FLAG_RAISED, "rule=" + flag.ruleId() + " severity=" + flag.severity());
        return new FlagRaised(child.reference(), flag.id());
    }

    private FlagCleared clear(CheckedChild child, Flag flag, String why) {
        flag.clear(today.now(), why);
        audit(flag, AuditAction.FLAG_CLEARED, "foundation=" + flag.foundation());
        return new FlagCleared(child.reference(), flag.id());
    }

    /** Clears every open flag of a child for a reason that is no finding; tells no news, for everything ends. */
    void clearAll(UUID caseId, String why) {
        for (Flag flag : flags.findByCaseIdAndClearedAtIsNull(caseId)) {
            flag.clear(today.now(), why);
            audit(flag, AuditAction.FLAG_CLEARED, "foundation=" + flag.foundation());
        }
    }

    private void audit(Flag flag, AuditAction action, String detail) {
        trail.record(new Entry(flag.caseId(), null, action, flag.caseId(), "flag:" + flag.id(), detail));
    }

    private Flag.Duty duty(CheckedChild child, Finding finding) {
        return new Flag.Duty(owner(child, finding), due(finding.by()));
    }

    /** Whoever the rules name; the team manager while that would be a key worker who is not there yet. */
    static Role owner(CheckedChild child, Finding finding) {
        Role owner = Role.valueOf(finding.actor());
        boolean nobody = owner == Role.KEY_WORKER && child.facts().keyWorkerNamed() != YesNo.YES;
        return nobody ? Role.TEAM_MANAGER : owner;
    }

    private LocalDate due(ActBy by) {
        LocalDate day = today.date();
        return switch (by.unit()) {
            case HOURS -> day.plusDays((by.amount() + HOURS_A_DAY - 1) / HOURS_A_DAY);
            case WORKING_DAYS -> holidays.workingDays().plus(day, by.amount());
            case CALENDAR_DAYS -> day.plusDays(by.amount());
            case WEEKS -> day.plusWeeks(by.amount());
            case NONE -> day.plusDays(NEXT_REVIEW_DAYS);
        };
    }
}
