package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.Ready;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.SchoolYear;
import uk.waymark.rules.transition.AdultAges;
import uk.waymark.rules.transition.TransitionFacts;

/** Gathers what the rules for growing up need to know of one young person. */
@Component
class GrowingUpFacts {

    private final GrowingUpRecords records;
    private final Talks talks;
    private final GrowingUpEvidence evidence;
    private final ChildFiles files;
    private final Today today;

    GrowingUpFacts(GrowingUpRecords records, Talks talks, GrowingUpEvidence evidence, ChildFiles files, Today today) {
        this.records = records;
        this.talks = talks;
        this.evidence = evidence;
        this.files = files;
        this.today = today;
    }

    TransitionFacts read(UUID caseId) {
        ChildFile file = files.findById(caseId).orElseThrow();
        return moved(caseId, talked(caseId, told(caseId, known(caseId, age(file)))));
    }

    private TransitionFacts age(ChildFile file) {
        LocalDate born = file.birthDate();
        LocalDate day = today.date();
        TransitionFacts facts = TransitionFacts.unknown()
                .with("ageInYears", (int) ChronoUnit.YEARS.between(born, day))
                .with("schoolYear", SchoolYear.nationalCurriculumYear(born, day))
                .with(
                        "pastCompulsorySchoolAge",
                        yes(!AdultAges.of(born).planRightsFrom().isAfter(day)))
                .with("lifeLimiting", file.condition().lifeLimiting());
        LocalDate transfer = file.condition().adultTransferOn();
        return transfer == null
                ? facts
                : facts.with("daysToAdultTransfer", (int) ChronoUnit.DAYS.between(day, transfer));
    }

    private TransitionFacts known(UUID caseId, TransitionFacts facts) {
        GrowingUpEvidence.Known known = evidence.of(caseId);
        TransitionFacts more = facts.with("hasPlan", known.hasPlan()).with("continuingCare", known.continuingCare());
        LocalDate met = known.metOn();
        return met == null
                ? more
                : more.with("daysSinceTransitionMeeting", (int) ChronoUnit.DAYS.between(met, today.date()));
    }

    private TransitionFacts told(UUID caseId, TransitionFacts facts) {
        List<AdultCareNotice> notices = records.notices().findByCaseIdOrderByAge(caseId);
        return facts.with("adultHealthTold", told(notices, AdultCareAge.FOURTEEN))
                .with("adultHealthAsked", told(notices, AdultCareAge.SIXTEEN))
                // asking at 17 is not yet a decision: that is written down when it comes
                .with(
                        "adultHealthDecided",
                        told(notices, AdultCareAge.SEVENTEEN) == Ready.NOT_NEEDED ? Ready.NOT_NEEDED : Ready.NO);
    }

    private static Ready told(List<AdultCareNotice> notices, AdultCareAge age) {
        return notices.stream()
                .filter(notice -> notice.age() == age.years())
                .map(notice -> notice.word() == AdultCareWord.TOLD ? Ready.YES : Ready.NOT_NEEDED)
                .findFirst()
                .orElse(Ready.NO);
    }

    private TransitionFacts talked(UUID caseId, TransitionFacts facts) {
        TransitionFacts more = facts.with("choicesTalkedOver", YesNo.NO)
                .with("planRightsExplained", YesNo.NO)
                .with("planEndTalkedOver", YesNo.NO);
        for (Talk talk : talks.last(caseId)) {
            more = more.with(
                    talk.topic().fact(), talk.topic() == TalkTopic.ADULT_HEALTH_DECISION ? Ready.YES : YesNo.YES);
        }
        return more;
    }

    private TransitionFacts moved(UUID caseId, TransitionFacts facts) {
        @Nullable GrowingUp move = records.moves().findByCaseId(caseId).orElse(null);
        if (move == null) {
            return facts.with("planningBegun", YesNo.NO);
        }
        List<AdultService> asked = records.services().findByGrowingUpIdOrderByInvitedOnAscIdAsc(move.id());
        return asked(
                asked,
                facts.with("planningBegun", YesNo.YES)
                        .with("namedWorker", yes(move.worker() != null))
                        .with("parallelPlan", yes(move.plannedOn() != null))
                        .with("adultServicesAgreed", yes(move.movedOn() != null))
                        .with("firstAppointmentKept", kept(move, asked)));
    }

    private static TransitionFacts asked(List<AdultService> asked, TransitionFacts facts) {
        List<AdultService> part = asked.stream()
                .filter(service -> service.answer() != ServiceAnswer.DECLINED)
                .toList();
        boolean met = !part.isEmpty() && part.stream().allMatch(service -> service.metOn() != null);
        return facts.with("adultServicesInvited", yes(!asked.isEmpty()))
                .with("adultServicesMet", yes(met))
                .with(
                        "socialCareAsked",
                        yes(asked.stream().anyMatch(service -> service.kind() == AdultServiceKind.SOCIAL_CARE)));
    }

    /** An appointment that nobody has missed says nothing. */
    private static YesNo kept(GrowingUp move, List<AdultService> asked) {
        boolean missed = asked.stream().anyMatch(service -> service.toCome() && service.appointmentsMissed() > 0);
        if (missed) {
            return YesNo.NO;
        }
        return move.movedOn() != null ? YesNo.YES : YesNo.NOT_KNOWN;
    }

    private static YesNo yes(boolean is) {
        return is ? YesNo.YES : YesNo.NO;
    }
}
