package uk.waymark.deployment.bench.area;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.deployment.drive.DriveOrder;
import uk.waymark.deployment.drive.Driving;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.deployment.multiply.Multiplier;
import uk.waymark.deployment.multiply.table.Server;
import uk.waymark.engine.crypto.MasterKey;
import uk.waymark.engine.testing.MovableClock;

/** An area that is driven, and then multiplied, in the database of a benchmark; its people sign in with one password. */
public final class DrivenArea {

    /** The day on which it begins, so the time of the benchmark's Waymark before it is driven. */
    public static final LocalDate FROM = LocalDate.of(2025, 3, 3);

    /** Of everybody who works there: {@code <area>.<team>.<number>}. */
    public static final String PASSWORD = "driven-and-multiplied";

    private final ApplicationContext product;

    public DrivenArea(ApplicationContext product) {
        this.product = product;
    }

    /** Lets so many children come within so many months. */
    public void drive(String code, int children, int months) {
        MovableClock clock = product.getBean(MovableClock.class);
        String password =
                Objects.requireNonNull(product.getBean(PasswordEncoder.class).encode(PASSWORD));
        DriveOrder order = new DriveOrder(children, months, 1, FROM, Parameters.of("/drive/an-area.txt"), password);
        Driving.drive(product, moment -> clock.advance(Duration.between(clock.instant(), moment)), code, order);
    }

    /** Copies them until there are at least so many; answers how many rows were written. */
    public long multiply(int children) {
        Environment settings = product.getEnvironment();
        Server server = new Server(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
        return new Multiplier(server, product.getBean(MasterKey.class), System.out::println).until(children);
    }
}
