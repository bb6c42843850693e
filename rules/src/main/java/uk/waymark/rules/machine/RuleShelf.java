package uk.waymark.rules.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The rule files of this version, as the index lists them.
 *
 * @param lawAsAt the date of the law that the rules were written against
 * @param files every rule file, sorted by its path
 */
public record RuleShelf(LocalDate lawAsAt, List<RuleFile> files) {
    private static final String ROOT = "/uk/waymark/rules/";
    private static final String LAW_LINE = "law-as-at ";

    /** Reads the index and the rule files beside it from the class path. */
    public static RuleShelf read() {
        List<String> lines =
                resource("rules.index").lines().filter(line -> !line.isBlank()).toList();
        LocalDate law = lines.stream()
                .filter(line -> line.startsWith(LAW_LINE))
                .map(line -> LocalDate.parse(line.substring(LAW_LINE.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rules.index lacks its law-as-at line"));
        List<RuleFile> files = lines.stream()
                .filter(line -> line.endsWith(".drl"))
                .map(path -> new RuleFile(path, resource(path)))
                .sorted(Comparator.comparing(RuleFile::path))
                .toList();
        return new RuleShelf(law, files);
    }

    /** The SHA-256 of the texts in the order of their paths, in hexadecimal. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String path) {
        try (InputStream stream = RuleShelf.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
