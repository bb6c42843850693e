package uk.waymark.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.foundations.Foundation;

/** Stored facts and findings are a format: each shape that was ever released is kept here and must still be read. */
class ReceiptTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"receipt-shape-1.json"})
    void a_receipt_of_every_released_shape_is_still_read(String sample) {
        Receipt receipt = ReceiptText.receipt(text(sample));

        assertThat(receipt.outcome()).isEqualTo(Outcome.MISSING);
        assertThat(receipt.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.foundation()).isEqualTo(Foundation.LEADERSHIP);
            assertThat(finding.next()).isNotBlank();
        });
        assertThat(receipt.silentRuleIds()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts-shape-1.json", "facts-shape-2.json", "facts-shape-3.json"})
    void facts_of_every_released_shape_are_still_read_by_name(String sample) {
        Map<String, Object> facts = ReceiptText.facts(text(sample));

        assertThat(facts).containsEntry("keyWorkerNamed", "NO").containsEntry("activeMembers", 4);
        assertThat(facts).containsEntry("daysToDischarge", null);
    }

    @Test
    void a_field_that_a_later_version_added_does_not_hide_the_rest() {
        String later = text("receipt-shape-1.json").replaceFirst("\\{", "{\"invented\": {\"a\": [1]},");

        assertThat(ReceiptText.receipt(later)).isEqualTo(ReceiptText.receipt(text("receipt-shape-1.json")));
    }

    @Test
    void what_is_written_today_has_the_shape_of_the_sample() {
        Receipt receipt = ReceiptText.receipt(text("receipt-shape-1.json"));

        assertThat(ReceiptText.facts(ReceiptText.write(receipt)))
                .isEqualTo(ReceiptText.facts(text("receipt-shape-1.json")));
    }

    private static String text(String sample) {
        try (InputStream in = Objects.requireNonNull(ReceiptTextTest.class.getResourceAsStream(sample), sample)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
