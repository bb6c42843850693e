package uk.waymark.deployment.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.eligibility.AskedBy;

/** Requests for invented children, no two of whom are alike. */
public final class Requests {

    private static final List<String> SYLLABLES = List.of(
            "ba", "de", "fi", "go", "hu", "ja", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa", "ye", "zi");
    private static final LocalDate OLDEST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 14 * 365;

    private final Random random;
    private final AtomicLong made = new AtomicLong();

    public Requests(long seed) {
        this.random = new Random(seed);
    }

    /** A family's request for a child whom nobody knows yet, received on that day. */
    public synchronized ReferralRequest next(LocalDate receivedOn) {
        ChildDetails child = new ChildDetails(
                new ChildName(word(4), word(5), null),
                OLDEST.plusDays(random.nextInt(DAYS)),
                "NS" + (1 + random.nextInt(60)) + " " + random.nextInt(10) + "AB",
                null,
                null);
        Needs needs = Needs.justTold(
                "Request number " + made.incrementAndGet() + ". She loves music. Nights are hard.",
                List.of(ServiceAsked.EHC_ASSESSMENT, ServiceAsked.HEALTH));
        return new ReferralRequest(
                child, new Asker(AskedBy.PARENT, "Somebody", "01632 960000"), needs, receivedOn, Set.of());
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
