package uk.waymark.deployment.drive.start;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.waymark.deployment.drive.DriveOrder;
import uk.waymark.deployment.drive.DriveResult;
import uk.waymark.deployment.drive.Driving;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Account;

/**
 * Drives an invented area into an empty database at the start, when {@code waymark.drive.children} says how many children;
 * {@code .months}, {@code .seed}, {@code .area}, {@code .password} and {@code .with} (parameters that differ, as
 * {@code name=value;name=value}) say the rest. The drive ends today.
 */
@Component
@Order(4)
@ConditionalOnProperty("waymark.drive.children")
class DriveAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DriveAtStart.class);
    private static final String FILE = "/drive/an-area.txt";

    private final ApplicationContext product;
    private final Environment settings;
    private final DriveTime time;
    private final Today today;
    private final PasswordEncoder encoder;

    DriveAtStart(
            ApplicationContext product, Environment settings, DriveTime time, Today today, PasswordEncoder encoder) {
        this.product = product;
        this.settings = settings;
        this.time = time;
        this.today = today;
        this.encoder = encoder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (product.getBean(ChildFiles.class).count() > 0) {
            throw new IllegalStateException("An area is driven into an empty database only, and this one has children"
                    + " already. Give it another, or leave waymark.drive.children away.");
        }
        int months = settings.getProperty("waymark.drive.months", Integer.class, 24);
        DriveOrder order = new DriveOrder(
                settings.getRequiredProperty("waymark.drive.children", Integer.class),
                months,
                settings.getProperty("waymark.drive.seed", Long.class, 1L),
                from(months),
                parameters(),
                password());
        String area = settings.getProperty("waymark.drive.area", "DRIVEN");
        LOG.info("Driving {} children over {} months, seed {}", order.children(), months, order.seed());
        try {
            tell(Driving.drive(product, time::to, area, order));
        } finally {
            time.isReal();
        }
    }

    private LocalDate from(int months) {
        String day = settings.getProperty("waymark.drive.from");
        return day == null ? today.date().minusMonths(months) : LocalDate.parse(day);
    }

    private String password() {
        String password = settings.getProperty("waymark.drive.password");
        return password == null ? Account.NO_PASSWORD : Objects.requireNonNull(encoder.encode(password));
    }

    private Parameters parameters() {
        Parameters parameters = Parameters.of(FILE);
        for (String change : settings.getProperty("waymark.drive.with", "").split(";", -1)) {
            int is = change.indexOf('=');
            if (is > 0) {
                parameters = parameters.with(
                        change.substring(0, is).strip(),
                        change.substring(is + 1).strip());
            }
        }
        return parameters;
    }

    private static void tell(DriveResult result) {
        result.done().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> LOG.info("done {} {}", entry.getValue(), entry.getKey()));
        result.refused().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> LOG.info("refused {} {}", entry.getValue(), entry.getKey()));
        result.daysOnPile().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> LOG.info("{} days on the pile of {}", Math.round(entry.getValue()), entry.getKey()));
        result.millis().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> LOG.info("{} ms {}", entry.getValue(), entry.getKey()));
        LOG.info(
                "Driven: {} children, {} child-years in {} minutes, figure drive.child.years.per.minute {}, digest {}",
                result.children(),
                Math.round(result.childYears()),
                Math.round(result.minutes() * 10) / 10.0,
                Math.round(result.childYearsAMinute()),
                result.digest());
    }
}
