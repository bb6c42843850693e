package uk.waymark.engine.discharge;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.decision.EvaluationLedger;
import uk.waymark.engine.meeting.WhoTookPart;
import uk.waymark.rules.Ready;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.discharge.DischargeFacts;
import uk.waymark.rules.discharge.DischargeRules;

/** Lets the rules say what is still open before a child leaves hospital; they advise, and people decide. */
@Component
class GoingHomeRules {

    private final RuleSet rules;
    private final DischargeItems items;
    private final PlanningTable planning;
    private final EvaluationLedger ledger;
    private final Today today;

    GoingHomeRules(RuleSet rules, DischargeItems items, PlanningTable planning, EvaluationLedger ledger, Today today) {
        this.rules = rules;
        this.items = items;
        this.planning = planning;
        this.ledger = ledger;
        this.today = today;
    }

    Receipt advise(HospitalStay stay) {
        return rules.discharge(facts(stay));
    }

    /** Keeps what the rules were told and said when the child left. */
    void keep(OpenCase child, HospitalStay stay) {
        DischargeFacts facts = facts(stay);
        ledger.write(
                child.caseId(),
                child.wrappedKey(),
                DischargeRules.FAMILY,
                "LEFT_HOSPITAL",
                facts,
                rules.discharge(facts));
    }

    DischargeFacts facts(HospitalStay stay) {
        DischargeFacts facts = DischargeFacts.unknown()
                .with("rapid", stay.rapid() ? YesNo.YES : YesNo.NO)
                .with("seniorDecisionMaker", stay.rapid() ? ready(stay.sealedSenior() != null) : Ready.NOT_NEEDED);
        if (stay.goingHomeOn() != null) {
            facts = facts.with("daysToLeaving", (int) ChronoUnit.DAYS.between(today.date(), stay.goingHomeOn()));
        }
        return together(stay, list(stay, facts));
    }

    private DischargeFacts list(HospitalStay stay, DischargeFacts facts) {
        DischargeFacts all = facts;
        List<DischargeItem> list = items.findByStayId(stay.id());
        for (DischargeItem item : list) {
            all = all.with(item.need().fact(), word(item.state()));
        }
        if (list.stream().noneMatch(item -> item.need() == Need.SYMPTOM_MEDICINES)) {
            // on lists that were laid out earlier, one line stood for all medicines
            all = all.with("symptomMedicinesReady", all.medicinesReady());
        }
        return all;
    }

    /** Who planned together; in the last hours or days of life nothing waits for it. */
    private DischargeFacts together(HospitalStay stay, DischargeFacts facts) {
        if (stay.rapid()) {
            return facts.with("meetingHeld", Ready.NOT_NEEDED)
                    .with("familyTookPart", Ready.NOT_NEEDED)
                    .with("homeTeamTookPart", Ready.NOT_NEEDED)
                    .with("otherAgenciesAsked", Ready.NOT_NEEDED);
        }
        WhoTookPart.Table table = planning.of(stay);
        boolean asked = table.askedOneOf(PlanningTable.SCHOOL) && table.askedOneOf(PlanningTable.SOCIAL_CARE);
        return facts.with("meetingHeld", ready(table.held()))
                .with("familyTookPart", ready(table.family()))
                .with("homeTeamTookPart", ready(table.heardOneOf(PlanningTable.HOME)))
                .with("otherAgenciesAsked", asked ? Ready.YES : facts.otherAgenciesAsked());
    }

    private static Ready ready(boolean is) {
        return is ? Ready.YES : Ready.NO;
    }

    private static Ready word(NeedState state) {
        return switch (state) {
            case OPEN -> Ready.NO;
            case READY -> Ready.YES;
            case NOT_NEEDED -> Ready.NOT_NEEDED;
        };
    }
}
