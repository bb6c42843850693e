package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.SchoolYear;
import uk.waymark.rules.transition.AdultAges;
import uk.waymark.rules.transition.TransitionFacts;

/** Lets the rules say what is due on a young person's way to adult life; what nobody records here is not known to them. */
@Component
class GrowingUpRules {

    private final RuleSet rules;
    private final GrowingUpRecords records;
    private final ChildFiles files;
    private final Today today;

    GrowingUpRules(RuleSet rules, GrowingUpRecords records, ChildFiles files, Today today) {
        this.rules = rules;
        this.records = records;
        this.files = files;
        this.today = today;
    }

    Receipt advise(UUID caseId) {
        ChildFile file = files.findById(caseId).orElseThrow();
        return rules.transition(moved(caseId, told(caseId, age(file))));
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

    private TransitionFacts told(UUID caseId, TransitionFacts facts) {
        Set<Integer> ages = records.notices().findByCaseIdOrderByAge(caseId).stream()
                .map(AdultCareNotice::age)
                .collect(Collectors.toSet());
        return facts.with("adultHealthTold", yes(ages.contains(AdultCareAge.FOURTEEN.years())))
                .with("adultHealthAsked", yes(ages.contains(AdultCareAge.SIXTEEN.years())));
    }

    private TransitionFacts moved(UUID caseId, TransitionFacts facts) {
        @Nullable GrowingUp move = records.moves().findByCaseId(caseId).orElse(null);
        if (move == null) {
            return facts.with("planningBegun", YesNo.NO);
        }
        List<AdultService> asked = records.services().findByGrowingUpIdOrderByInvitedOnAscIdAsc(move.id());
        boolean met = !asked.isEmpty() && asked.stream().allMatch(GrowingUpRules::isMet);
        return facts.with("planningBegun", YesNo.YES)
                .with("namedWorker", yes(move.worker() != null))
                .with("adultServicesInvited", yes(!asked.isEmpty()))
                .with("parallelPlan", yes(move.plannedOn() != null))
                .with("adultServicesMet", yes(met))
                .with("adultServicesAgreed", yes(move.movedOn() != null))
                .with("firstAppointmentKept", yes(move.movedOn() != null));
    }

    private static boolean isMet(AdultService service) {
        return service.metOn() != null || service.answer() == ServiceAnswer.DECLINED;
    }

    private static YesNo yes(boolean is) {
        return is ? YesNo.YES : YesNo.NO;
    }
}
