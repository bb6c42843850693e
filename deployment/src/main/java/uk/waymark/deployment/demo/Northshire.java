package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.web.demo.DemoProgress;

/**
 * Makes Northshire at the first start, in the background: people at once, then one child after the other, each walked
 * through the product's own services as if the days had gone by. What was begun and not finished goes on at the next
 * start with the next child.
 */
@DemoPart
@Order(3)
class Northshire implements ApplicationRunner, DemoProgress {

    private static final Logger LOG = LoggerFactory.getLogger(Northshire.class);

    private final DemoArea area;
    private final List<DemoChild> children;
    private final Stories stories;
    private final Stagecraft stage;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean finished;
    private volatile boolean failed;

    Northshire(DemoArea area, DemoTables tables, Stories stories, Stagecraft stage) {
        this.area = area;
        this.children = tables.children();
        this.stories = stories;
        this.stage = stage;
    }

    /** Where the stories are told: their time, the engine's background work, and who is there already. */
    @DemoPart
    record Stagecraft(DemoTime time, BackgroundWork work, Today today, JdbcClient jdbc) {

        boolean knows(DemoChild child) {
            return jdbc.sql("select count(*) from child_file where given_name = :given and family_name = :family")
                            .param("given", child.givenName())
                            .param("family", child.familyName())
                            .query(Integer.class)
                            .single()
                    > 0;
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        area.make();
        Thread teller = new Thread(this::tellAll, "northshire");
        teller.setDaemon(true);
        teller.start();
    }

    private void tellAll() {
        stage.work().pause();
        try {
            LocalDate firstStart = stage.today().date();
            for (DemoChild child : children) {
                if (!stage.knows(child)) {
                    tell(stories.of(child, firstStart));
                }
                done.incrementAndGet();
            }
            finished = true;
            LOG.info("Northshire is complete: {} children", done.get());
        } catch (RuntimeException stopped) {
            failed = true;
            LOG.error("Northshire stopped at {} of {} children", done.get(), children.size(), stopped);
        } finally {
            stage.work().resume();
        }
    }

    private void tell(Story story) {
        List<Story.Scene> scenes = story.scenes();
        for (int n = 0; n < scenes.size(); n++) {
            Story.Scene scene = scenes.get(n);
            stage.time().at(Story.moment(scene, n), () -> {
                stage.work().runDue();
                scene.act().run();
                stage.work().runDue();
            });
        }
    }

    @Override
    public int done() {
        return done.get();
    }

    @Override
    public int total() {
        return children.size();
    }

    @Override
    public boolean finished() {
        return finished;
    }

    @Override
    public boolean failed() {
        return failed;
    }
}
