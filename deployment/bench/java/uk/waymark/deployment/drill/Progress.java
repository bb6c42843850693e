package uk.waymark.deployment.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Says how far a long run is, on the screen and in a file that stays. */
final class Progress {

    private final Path file;
    private final long begun = System.nanoTime();

    Progress(Path folder, String title) throws IOException {
        this.file = folder.resolve("campaign.tsv");
        Files.deleteIfExists(file);
        say(title);
    }

    void say(String line) throws IOException {
        String whole = Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s\t" + line;
        System.out.println("drill: " + whole);
        Files.writeString(file, whole + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
