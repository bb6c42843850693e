package uk.waymark.engine.foundations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.contact.WeeklyHours;
import uk.waymark.rules.YesNo;

/** Reads which numbers the families can ring out of hours, and what can be had there. */
@Component
class NumberEvidence {

    private final JdbcClient jdbc;

    NumberEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One number that serves, or has served. */
    record NightNumber(
            UUID caseId,
            WeeklyHours hours,
            boolean primary,
            boolean ended,
            Map<String, YesNo> answers,
            @Nullable LocalDate testedOn,
            @Nullable LocalDate toldOn) {

        YesNo answer(String column) {
            return Objects.requireNonNull(answers.get(column), column);
        }
    }

    /** The numbers of these children in one query. */
    Map<UUID, List<NightNumber>> read(Collection<UUID> caseIds) {
        return jdbc
                .sql("select * from contact_point where case_id in (:cases)")
                .param("cases", caseIds.stream().map(Ids::bytes).toList())
                .query((row, number) -> number(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(NightNumber::caseId));
    }

    private static NightNumber number(ResultSet row) throws SQLException {
        return new NightNumber(
                Columns.uuid(row, "case_id"),
                WeeklyHours.read(row.getString("hours")).orElseThrow(),
                row.getBoolean("primary_out_of_hours"),
                row.getObject("ended_on") != null,
                Map.of(
                        "nursing", YesNo.valueOf(row.getString("nursing_at_night")),
                        "consultant", YesNo.valueOf(row.getString("consultant_advice")),
                        "home", YesNo.valueOf(row.getString("covers_home")),
                        "age", YesNo.valueOf(row.getString("covers_age"))),
                Columns.dateOrNull(row, "last_tested_on"),
                Columns.dateOrNull(row, "family_told_on"));
    }

    /**
     * What the numbers of one child come to. Hours, tests and reach are those of the numbers marked as the one to ring;
     * a nurse or a consultant may answer at any number.
     *
     * @param noneFound whether somebody looked and found none: then it is known that there is none
     */
    static Evidence.NightHelp sum(List<NightNumber> all, boolean noneFound) {
        List<NightNumber> serving = all.stream().filter(number -> !number.ended).toList();
        List<NightNumber> primary =
                serving.stream().filter(NightNumber::primary).toList();
        boolean recorded = noneFound || !all.isEmpty();
        return new Evidence.NightHelp(
                recorded ? Integer.valueOf(primary.size()) : null,
                primary.isEmpty()
                        ? null
                        : WeeklyHours.hoursPerWeek(
                                primary.stream().map(NightNumber::hours).toList()),
                best(serving, number -> number.answer("nursing")),
                best(serving, number -> number.answer("consultant")),
                latest(primary),
                best(primary, number -> number.toldOn() == null ? YesNo.NOT_KNOWN : YesNo.YES),
                best(primary, number -> number.answer("home")),
                best(primary, number -> number.answer("age")));
    }

    private static @Nullable LocalDate latest(List<NightNumber> numbers) {
        return numbers.stream()
                .map(NightNumber::testedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Yes if any says yes; no only if all say no. */
    private static YesNo best(List<NightNumber> numbers, Function<NightNumber, YesNo> answer) {
        List<YesNo> answers = numbers.stream().map(answer).toList();
        if (answers.contains(YesNo.YES)) {
            return YesNo.YES;
        }
        return answers.isEmpty() || answers.contains(YesNo.NOT_KNOWN) ? YesNo.NOT_KNOWN : YesNo.NO;
    }
}
