package uk.waymark.engine.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.testing.UnlikeAny;
import uk.waymark.rules.eligibility.AskedBy;

/** Requests for invented children, for tests. */
final class TestReferrals {

    private TestReferrals() {}

    /** What an invented school asks for this child. */
    static ReferralRequest request(ChildDetails child, LocalDate received, String... looked) {
        return new ReferralRequest(
                child,
                new Asker(AskedBy.SETTING, "Invented School", "01632 960123"),
                Needs.justTold("An invented story.", List.of(ServiceAsked.EHC_ASSESSMENT)),
                received,
                Set.of(looked));
    }

    /** A child who is like no other. */
    static ChildDetails unique() {
        return born(LocalDate.of(2015, 6, 1));
    }

    static ChildDetails born(LocalDate on) {
        return new ChildDetails(new ChildName(UnlikeAny.name(), UnlikeAny.name(), null), on, null, null, null);
    }

    static ChildDetails withNumber(ChildDetails child, String number) {
        return new ChildDetails(
                child.name(), child.birthDate(), null, NhsNumber.read(number).orElseThrow(), null);
    }

    /** The reference of the child to whose page an answer leads. */
    static String reference(Answer answer) {
        return answer.location().substring(answer.location().lastIndexOf('/') + 1);
    }
}
