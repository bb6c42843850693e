package uk.waymark.engine.casefile;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * What stands at the top of every page about a child, so that nobody opens the wrong file.
 *
 * @param nhsNumber in groups of 3, 3 and 4; null when not recorded
 * @param keyWorker name of the key worker; null while there is none
 * @param outOfHours the number that is answered day and night, with its label; null while there is none
 * @param sharesName true when another child of the area has the same name or the same sound and birth date
 */
public record IdentityBar(
        String reference,
        ChildName name,
        LocalDate birthDate,
        @Nullable String nhsNumber,
        ChildStatus status,
        @Nullable LocalDate diedOn,
        @Nullable String language,
        YesNo interpreter,
        Condition condition,
        @Nullable String keyWorker,
        @Nullable String keyWorkerPhone,
        @Nullable String outOfHours,
        boolean sharesName,
        int version) {

    /** The child's age in whole years on that day, or at death. */
    public int age(LocalDate today) {
        return Period.between(birthDate, diedOn == null ? today : diedOn).getYears();
    }
}
