package uk.waymark.engine.discharge;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.decision.EvaluationLedger;
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
    private final EvaluationLedger ledger;
    private final Today today;

    GoingHomeRules(RuleSet rules, DischargeItems items, EvaluationLedger ledger, Today today) {
        this.rules = rules;
        this.items = items;
        this.ledger = ledger;
        this.today = today;
    }

    Receipt advise(HospitalStay stay, boolean meetingHeld) {
        return rules.discharge(facts(stay, meetingHeld));
    }

    /** Keeps what the rules were told and said when the child left. */
    void keep(OpenCase child, HospitalStay stay, boolean meetingHeld) {
        DischargeFacts facts = facts(stay, meetingHeld);
        ledger.write(
                child.caseId(),
                child.wrappedKey(),
                DischargeRules.FAMILY,
                "LEFT_HOSPITAL",
                facts,
                rules.discharge(facts));
    }

    private DischargeFacts facts(HospitalStay stay, boolean meetingHeld) {
        DischargeFacts facts = DischargeFacts.unknown()
                .with("rapid", stay.rapid() ? YesNo.YES : YesNo.NO)
                .with("meetingHeld", stay.rapid() ? Ready.NOT_NEEDED : ready(meetingHeld))
                .with("seniorDecisionMaker", stay.rapid() ? ready(stay.sealedSenior() != null) : Ready.NOT_NEEDED);
        if (stay.goingHomeOn() != null) {
            facts = facts.with("daysToLeaving", (int) ChronoUnit.DAYS.between(today.date(), stay.goingHomeOn()));
        }
        List<DischargeItem> list = items.findByStayId(stay.id());
        for (DischargeItem item : list) {
            facts = facts.with(item.need().fact(), word(item.state()));
        }
        return facts;
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
