package uk.waymark.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deployment.drill.Program;
import uk.waymark.deployment.measures.Figures;

/** From {@code java -jar} to the first page, with the demo on the embedded database, as at somebody's first look. */
class StartupBench {

    private static final long LONGEST_MILLIS = 30_000;

    @Test
    void the_first_page_comes_within_half_a_minute(@TempDir Path home) throws IOException {
        long begun = System.nanoTime();
        try (Program waymark = Program.start(home, "--waymark.home=" + home)) {
            waymark.awaitPage();
            long millis = (System.nanoTime() - begun) / 1_000_000;
            Figures.write("startup.firstpage.ms", millis, "ms, at most " + LONGEST_MILLIS);
            Figures.write("startup.cpu.ms", waymark.processorTime().toMillis(), "ms of processor time until then");
            Figures.write("startup.rss.mib", waymark.residentMebibytes(), "MiB when the first page is there");
            assertThat(millis).isLessThanOrEqualTo(LONGEST_MILLIS);
        }
    }
}
