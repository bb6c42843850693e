package uk.waymark.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walk;

@RunningPages
class FindIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    private Walk lead;

    @BeforeEach
    void signIn() {
        lead = Walk.as("send.lead", port);
    }

    @Test
    void a_child_is_found_by_the_beginning_of_a_name_and_the_name_stands_in_no_address() {
        String reference = area.child("Zelda", "Quince", LocalDate.of(2015, 2, 3), LocalDate.of(2026, 11, 2));

        var answer = lead.send("/find", "/find", Map.of("words", "quin zel"));

        assertThat(Walk.location(answer)).isEqualTo("/find/results");
        assertThat(lead.get("/find/results").body())
                .contains("1 child found", "QUINCE, Zelda", reference, "Day 19 of 42");
    }

    @Test
    void a_reference_or_a_birth_date_is_enough() {
        String reference = area.child("Otto", "Vale", LocalDate.of(2014, 6, 7), LocalDate.of(2026, 11, 2));

        lead.send("/find", "/find", Map.of("words", reference.toLowerCase(Locale.ROOT)));
        assertThat(lead.get("/find/results").body()).contains("VALE, Otto");
        lead.send("/find", "/find", Map.of("born.day", "7", "born.month", "6", "born.year", "2014"));
        assertThat(lead.get("/find/results").body()).contains("VALE, Otto");
    }

    @Test
    void nobody_found_says_why_and_keeps_what_was_typed() {
        lead.send("/find", "/find", Map.of("words", "485 777 3456"));

        assertThat(lead.get("/find/results").body())
                .contains("Nobody found", "not a right NHS number", "value=\"485 777 3456\"");
    }

    @Test
    void an_empty_search_is_explained() {
        assertThat(lead.send("/find", "/find", Map.of()).body()).contains("Enter a name, a number, a reference");
        assertThat(Walk.location(Walk.as("caseworker", port).get("/find/results")))
                .isEqualTo("/find");
    }

    @Test
    void the_list_of_children_filters_counts_and_explains_its_emptiness() {
        area.child("Rose", "Farrow", LocalDate.of(2015, 2, 3), LocalDate.of(2026, 11, 2));
        assertThat(lead.get("/children?all=1").body()).contains("You are in no child's team yet");

        lead.send("/children", "/children", Map.of("everybody", "true", "name", "farr", "status", "REFERRED"));
        assertThat(lead.get("/children").body()).contains("1 child, the most urgent first", "FARROW, Rose");
        lead.send("/children", "/children", Map.of("everybody", "true", "name", "farr", "status", "ACTIVE"));
        assertThat(lead.get("/children").body()).contains("No child fits this filter");
    }
}
