package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.engine.Ids;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;

/** Changes single rows by hand, as only somebody with the database's own password could. */
@TestComponent
public class BreaksRecords {

    private static final String NUMBER = "9434765919";

    private final Town town;
    private final Lives lives;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Map<Broken.Whose, Child> children = new EnumMap<>(Broken.Whose.class);

    BreaksRecords(Town town, Lives lives, MovableClock clock, JdbcTemplate jdbc, Sealer sealer) {
        this.town = town;
        this.lives = lives;
        this.clock = clock;
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** How children come to be at every stage. */
    @TestComponent
    record Lives(FrontDoor front, Desk desk, Search search, FirstYears years, Dying dying) {}

    /** How a death is recorded. */
    @TestComponent
    record Dying(RecordDeath death, Care care) {}

    /** Makes a child at each stage, once. */
    public void children() {
        clock.moveTo(Town.BEGIN);
        People people = town.people();
        Child planned = lives.front().asks(people, Answers.MET);
        lives.years().agreed(planned);
        lives.years().assessed(planned);
        lives.years().drafted(planned);
        lives.years().heard(planned);
        lives.years().planned(planned);
        children.put(Broken.Whose.WITH_A_PLAN, planned);
        Child dead = lives.front().asks(people, Answers.MET);
        lives.desk().helpWhileWaiting(dead);
        lives.desk().agreesToAssess(dead);
        lives.search().finds(dead, dead.as(Role.KEY_WORKER));
        dies(dead);
        children.put(Broken.Whose.DEAD, dead);
        Child looked = lives.front().asks(people, Answers.MET);
        lives.desk().helpWhileWaiting(looked);
        lives.desk().agreesToAssess(looked);
        children.put(Broken.Whose.LOOKED_FOR_KEY_WORKER, looked);
        children.put(Broken.Whose.ASKED_FOR, lives.front().asks(people, Answers.MET));
        children.put(Broken.Whose.ASKED_FOR_TOO, lives.front().asks(people, Answers.MET));
    }

    private void dies(Child child) {
        Dying dying = lives.dying();
        dying.death()
                .record(
                        child.as(Role.KEY_WORKER),
                        child.reference(),
                        new DeathRecord(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), child.reference(), true),
                        dying.care().open(child.as(Role.KEY_WORKER), child).version());
    }

    /** The people of these children. */
    public People people() {
        return child(Broken.Whose.ASKED_FOR).people();
    }

    /** The child of whom this is broken. */
    public String reference(Broken way) {
        return child(way.whose()).reference();
    }

    /** Breaks it, inside the running transaction; answers how many rows were changed. */
    public int breaks(Broken way) {
        return switch (way) {
            case NUMBER_UNDER_ANOTHER -> number(way.whose(), sealer.lookupKey("NHS", "0000000000"));
            case NUMBER_IN_TWO_FILES ->
                number(Broken.Whose.ASKED_FOR, sealer.lookupKey("NHS", NUMBER)) + number(way.whose(), null);
            case JOURNEY_TWICE -> jdbc.update(way.sql(), id(way)) + waits();
            default -> jdbc.update(way.sql(), id(way));
        };
    }

    private int waits() {
        return jdbc.update("insert into ACT_RU_EVENT_SUBSCR (ID_, REV_, EVENT_TYPE_, EVENT_NAME_, EXECUTION_ID_,"
                + " PROC_INST_ID_, CREATED_) values ('twin', 1, 'message', 'news', 'twin', 'twin', current_timestamp)");
    }

    private int number(Broken.Whose whose, byte @Nullable [] key) {
        byte[] id = Ids.bytes(child(whose).id());
        byte[] wrapped = jdbc.queryForObject("select wrapped_key from child_file where id = ?", byte[].class, id);
        byte[] sealed = sealer.seal(Objects.requireNonNull(wrapped), "NHS", NUMBER);
        return jdbc.update(
                "update child_file set sealed_nhs_number = ?, nhs_number_key = ? where id = ?", sealed, key, id);
    }

    private byte[] id(Broken way) {
        return Ids.bytes(child(way.whose()).id());
    }

    private Child child(Broken.Whose whose) {
        return Objects.requireNonNull(children.get(whose));
    }
}
