package uk.waymark.rules.statute;

import java.time.LocalDate;

/**
 * A state of the law: all time limits as they stand from a date until the next change.
 *
 * @param id a short name that can be stored beside a clock or a receipt
 * @param inForceFrom the first day on which it holds
 */
public record LawVersion(String id, LocalDate inForceFrom) {
    static LawVersion from(LocalDate date) {
        return new LawVersion("england-" + date, date);
    }
}
