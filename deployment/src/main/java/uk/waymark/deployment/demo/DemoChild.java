package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;

/**
 * One child of {@code children.csv}.
 *
 * @param age at the first start of the demo
 * @param nhsDigits the first nine digits of a number of the 999 range; the check digit is worked out
 * @param keyWorker sign-in of the key worker whom this family will have; empty: whoever is proposed first
 * @param daysAgo when help was asked for, in calendar days before the first start
 * @param category palliative category as text; empty when nobody knows
 */
record DemoChild(
        String key,
        String givenName,
        String familyName,
        String knownAs,
        Period age,
        String nhsDigits,
        String postcode,
        String district,
        List<NeedKind> needs,
        String language,
        AskedBy askedBy,
        Stage stage,
        String keyWorker,
        int daysAgo,
        YesNo lifeLimiting,
        String category,
        String story) {

    LocalDate bornOn(LocalDate today) {
        return today.minus(age);
    }

    @Override
    public String toString() {
        return key;
    }
}
