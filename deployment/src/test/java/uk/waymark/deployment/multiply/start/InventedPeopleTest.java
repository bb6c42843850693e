package uk.waymark.deployment.multiply.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class InventedPeopleTest {

    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource("jdbc:h2:mem:;MODE=MariaDB", true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @BeforeEach
    void a_register_of_people() {
        jdbc.execute("create table practitioner (full_name varchar(200))");
    }

    @AfterEach
    void is_closed() {
        database.destroy();
    }

    @Test
    void an_area_that_was_driven_may_be_multiplied() {
        works("Invented Key worker 1");
        works("Invented SEND lead 1");

        assertThatCode(() -> InventedPeople.only(jdbc)).doesNotThrowAnyException();
    }

    @Test
    void an_area_in_which_one_real_person_works_may_not() {
        works("Invented Key worker 1");
        works("Ada Bello");

        assertThatThrownBy(() -> InventedPeople.only(jdbc))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 of 2 people")
                .hasMessageContaining("Leave waymark.drive.multiply away");
    }

    @Test
    void an_empty_database_may_not() {
        assertThatThrownBy(() -> InventedPeople.only(jdbc))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody works in this database yet");
    }

    private void works(String name) {
        jdbc.update("insert into practitioner values (?)", name);
    }
}
