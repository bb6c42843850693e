package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.referral.ServiceAsked;

class RowReaderTest {

    private static RowReader row(Map<ImportColumn, String> changed) {
        Map<ImportColumn, String> cells = new EnumMap<>(Map.of(
                ImportColumn.GIVEN, "Amira",
                ImportColumn.FAMILY, "Yusuf",
                ImportColumn.BORN, "27/03/2019",
                ImportColumn.STORY, "Falls.",
                ImportColumn.SERVICES, "health; Key worker",
                ImportColumn.ASKED_BY, "Social care",
                ImportColumn.RECEIVED, "2026-11-01"));
        cells.putAll(changed);
        return new RowReader(cells);
    }

    @Test
    void a_whole_row_is_a_request_whichever_way_its_dates_are_written() {
        var request = row(Map.of(ImportColumn.NHS_NUMBER, "943 476 5919"))
                .request(Set.of())
                .orElseThrow();

        assertThat(request.child().birthDate()).isEqualTo(LocalDate.of(2019, 3, 27));
        assertThat(request.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(request.needs().services()).containsExactly(ServiceAsked.HEALTH, ServiceAsked.KEY_WORKER);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        RowReader row = row(Map.of(
                ImportColumn.GIVEN, " ",
                ImportColumn.BORN, "30/02/2019",
                ImportColumn.NHS_NUMBER, "9434765918",
                ImportColumn.UPN, "X1",
                ImportColumn.POSTCODE, "NS1",
                ImportColumn.SERVICES, "LUNCH;HEALTH",
                ImportColumn.ASKED_BY, "aunt",
                ImportColumn.LIFE_LIMITING, "perhaps"));

        assertThat(row.request(Set.of())).isEmpty();
        assertThat(row.wrong())
                .containsExactly(
                        "GIVEN:refer.given.missing",
                        "BORN:import.date",
                        "POSTCODE:refer.postcode",
                        "NHS_NUMBER:refer.nhs",
                        "UPN:refer.upn",
                        "SERVICES:import.services",
                        "ASKED_BY:import.asked.by",
                        "LIFE_LIMITING:import.yes.no");
    }

    @Test
    void two_digit_years_and_american_dates_are_not_guessed() {
        for (String typed : new String[] {"27/03/19", "03-27-2019", "2019/03/27", "13/13/2019"}) {
            RowReader row = row(Map.of(ImportColumn.BORN, typed));
            assertThat(row.child()).as(typed).isEmpty();
        }
    }
}
