package uk.waymark.deployment.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.people.Sector;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;

/** Reads the three tables from which Northshire is made. */
@DemoPart
class DemoTables {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setCommentMarker('#').setTrim(true).get();

    List<DemoAgency> agencies() {
        return read("agencies", row -> new DemoAgency(row.get(0), row.get(1), Sector.valueOf(row.get(2))));
    }

    List<DemoPerson> people() {
        return read("people", DemoTables::person);
    }

    List<DemoChild> children() {
        return read("children", DemoTables::child);
    }

    private static DemoPerson person(CSVRecord row) {
        Set<Role> roles = words(row.get(4)).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        return new DemoPerson(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                roles,
                row.get(5),
                row.get(6),
                words(row.get(7)),
                words(row.get(8)),
                Integer.parseInt(row.get(9)),
                row.get(10));
    }

    private static DemoChild child(CSVRecord row) {
        String[] stage = row.get(11).split(":");
        return new DemoChild(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                age(row.get(4)),
                row.get(5),
                row.get(6),
                row.get(7),
                words(row.get(8)).stream().map(NeedKind::valueOf).toList(),
                row.get(9),
                AskedBy.valueOf(row.get(10)),
                Stage.valueOf(stage[0]),
                stage.length > 1 ? stage[1] : "",
                Integer.parseInt(row.get(12)),
                YesNo.valueOf(row.get(13)),
                row.get(14),
                row.get(15));
    }

    /** {@code 9y8m} is nine years and eight months. */
    private static Period age(String text) {
        return Period.parse("P" + text.toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }

    private static <T> List<T> read(String table, Function<CSVRecord, T> row) {
        ClassPathResource file = new ClassPathResource("demo/" + table + ".csv", DemoTables.class.getClassLoader());
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
