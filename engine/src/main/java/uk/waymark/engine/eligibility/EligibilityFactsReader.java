package uk.waymark.engine.eligibility;

import java.time.Period;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.referral.Answers;
import uk.waymark.engine.referral.Referral;
import uk.waymark.rules.eligibility.EligibilityFacts;

/** Reads what the eligibility rules need from the child's file and the latest request. */
@Component
class EligibilityFactsReader {

    private final Today today;

    EligibilityFactsReader(Today today) {
        this.today = today;
    }

    EligibilityFacts read(ChildFile file, Referral referral) {
        Answers answers = referral.answers();
        return new EligibilityFacts(
                (int) Period.between(file.birthDate(), today.date()).toTotalMonths(),
                referral.askedBy(),
                answers.livesInArea(),
                answers.hasPlan(),
                answers.monthsSinceAssessment(),
                answers.hasOrMayHaveNeeds(),
                answers.mayNeedPlan(),
                answers.supportTried(),
                answers.progressWithSupport(),
                file.condition().lifeLimiting(),
                answers.inHigherEducation(),
                referral.needs().isEmpty() ? null : referral.needs().size(),
                answers.servicesInvolved());
    }
}
