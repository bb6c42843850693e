package uk.waymark.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.rules.YesNo;

class SpokenTest {

    @Test
    void what_nobody_has_asked_is_said_and_never_taken_for_a_no() {
        assertThat(Spoken.words(null, YesNo.NOT_KNOWN)).isEqualTo("nobody has asked");
        assertThat(Spoken.words("Somali", YesNo.NOT_KNOWN)).isEqualTo("Somali, ask about an interpreter");
        assertThat(Spoken.words("English", YesNo.NOT_KNOWN)).isEqualTo("English");
        assertThat(Spoken.words("", YesNo.YES)).isEqualTo("interpreter needed, language not known");
        assertThat(Spoken.words("Polish", YesNo.NO)).isEqualTo("Polish, no interpreter needed");
    }

    @Test
    void whoever_rings_is_told_to_book_an_interpreter_or_to_ask_first() {
        assertThat(Spoken.before("Somali", YesNo.YES)).contains("book an interpreter", "in Somali too");
        assertThat(Spoken.before(null, YesNo.YES)).contains("another language");
        assertThat(Spoken.before("Somali", YesNo.NOT_KNOWN)).contains("ask first");
        assertThat(Spoken.before("english ", YesNo.NOT_KNOWN)).isEmpty();
        assertThat(Spoken.before("Polish", YesNo.NO)).isEmpty();
        assertThat(Spoken.before(null, YesNo.NOT_KNOWN)).isEmpty();
    }
}
