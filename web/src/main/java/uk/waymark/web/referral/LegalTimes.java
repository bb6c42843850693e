package uk.waymark.web.referral;

import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.Term;

/** The legal times that a family is told, in words, as the law stands today. */
@Component
class LegalTimes {

    private final Today today;

    LegalTimes(Today today) {
        this.today = today;
    }

    /** For example "6 weeks" (SEND Regulations 2014, regulation 5(1)). */
    String decideToAssess() {
        return words(StatutoryPeriod.DECIDE_TO_ASSESS);
    }

    /** For example "20 weeks" (SEND Regulations 2014, regulation 13(2)). */
    String finalPlan() {
        return words(StatutoryPeriod.FINAL_PLAN);
    }

    private String words(StatutoryPeriod period) {
        Term term = StatutoryPeriods.inForceOn(today.date()).term(period);
        return term.amount() + " " + term.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
