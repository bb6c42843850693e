package uk.waymark.deployment.bench.pages;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.bench.area.SignedIn;

/**
 * The pages that somebody with a caseload opens every day.
 *
 * @param reader who opens them
 */
record EveryDay(JdbcTemplate jdbc, SignedIn reader) {

    private static final Pattern CHILD = Pattern.compile("href=\"(/children/(WM-[A-Z0-9-]+))\"");

    /** The address of today's page, of the first of the reader's children, or of what a search for that child finds. */
    String page(String name) {
        if (name.equals("today")) {
            return "/today";
        }
        Matcher child = CHILD.matcher(reader.get("/children"));
        if (!child.find()) {
            throw new IllegalStateException("the reader has no children");
        }
        if (name.equals("child")) {
            return child.group(1);
        }
        String wanted = jdbc.queryForObject(
                "select concat(given_name, ' ', family_name) from child_file where reference = ?",
                String.class,
                child.group(2));
        reader.fill("/find", "/find", Map.of("words", Objects.requireNonNull(wanted)));
        return "/find/results";
    }
}
