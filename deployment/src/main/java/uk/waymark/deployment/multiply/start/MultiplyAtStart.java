package uk.waymark.deployment.multiply.start;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.waymark.deployment.multiply.Multiplier;
import uk.waymark.deployment.multiply.table.Server;
import uk.waymark.engine.crypto.MasterKey;
import uk.waymark.processes.bpmn.BackgroundWork;

/**
 * Multiplies the area that this start, or an earlier one, has driven until there are as many children as {@code
 * waymark.drive.multiply} says; on MariaDB only.
 */
@Component
@Order(5)
@ConditionalOnProperty("waymark.drive.multiply")
class MultiplyAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MultiplyAtStart.class);

    private final Environment settings;
    private final MasterKey master;
    private final BackgroundWork background;

    MultiplyAtStart(Environment settings, MasterKey master, BackgroundWork background) {
        this.settings = settings;
        this.master = master;
        this.background = background;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int children = settings.getRequiredProperty("waymark.drive.multiply", Integer.class);
        String url = settings.getRequiredProperty("spring.datasource.url");
        if (!url.startsWith("jdbc:mysql:") && !url.startsWith("jdbc:mariadb:")) {
            throw new IllegalStateException(
                    "An area is multiplied on MariaDB only: set spring.profiles.active=mysql and its address, or leave"
                            + " waymark.drive.multiply away.");
        }
        Server server = new Server(
                url,
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
        InventedPeople.only(server.jdbc());
        background.pause();
        try {
            long begun = System.nanoTime();
            long rows = new Multiplier(server, master, LOG::info).until(children);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            LOG.info("Multiplied: at least {} children, {} rows in {} seconds", children, rows, took.toSeconds());
        } finally {
            background.resume();
        }
    }
}
