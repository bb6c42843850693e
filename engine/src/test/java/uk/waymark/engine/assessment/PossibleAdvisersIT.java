package uk.waymark.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;

@EngineTest
class PossibleAdvisersIT {

    @Autowired
    private AroundChild around;

    @Autowired
    private PossibleAdvisers possible;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_need_of_the_senses_that_was_named_asks_for_its_teacher() {
        Child child = around.child();
        assertThat(possible.sensory(around.open(child))).isEmpty();

        named(child, "AUTISM,HEARING");

        assertThat(possible.sensory(around.open(child))).contains(SensoryNeed.HEARING);
    }

    private void named(Child child, String needs) {
        transaction.executeWithoutResult(
                status -> jdbc.update("update child_file set needs = ? where id = ?", needs, Ids.bytes(child.id())));
    }
}
