package uk.waymark.engine.keyworker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.caseload.CaseWeight;
import uk.waymark.engine.caseload.Caseloads;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.keyworker.CandidateFacts;

/** Gathers everybody of the area who could be a child's key worker, with what the rules need to know, in two queries. */
@Component
class Candidates {

    private final JdbcClient jdbc;
    private final Caseloads caseloads;
    private final Today today;

    Candidates(JdbcClient jdbc, Caseloads caseloads, Today today) {
        this.jdbc = jdbc;
        this.caseloads = caseloads;
        this.today = today;
    }

    /**
     * What the family and the people themselves have said in this search.
     *
     * @param wanted the person for whom the family asked; null if they asked for nobody
     * @param notWanted the people whom the family does not want
     * @param excluded the people who cannot be proposed again: they declined, or they are the one who leaves
     */
    record Said(@Nullable UUID wanted, Set<UUID> notWanted, Set<UUID> excluded) {}

    private record Person(
            UUID id,
            @Nullable String district,
            Set<String> languages,
            Set<String> skills,
            int limit,
            boolean available,
            @Nullable LocalDate inTeamSince,
            boolean conflict) {}

    List<CandidateFacts> of(ChildFile child, Said said) {
        List<Person> people = people(child).stream()
                .filter(person -> !said.excluded.contains(person.id))
                .toList();
        Map<UUID, Integer> loads =
                caseloads.loads(people.stream().map(Person::id).toList());
        int weight = CaseWeight.of(
                child.condition().phase(),
                child.condition().dischargeOn(),
                child.condition().adultTransferOn(),
                true,
                today.date());
        return people.stream()
                .map(person -> facts(child, said, person, loads.getOrDefault(person.id, 0), weight))
                .toList();
    }

    private CandidateFacts facts(ChildFile child, Said said, Person person, int load, int weight) {
        Set<String> needed = words(String.join(",", child.needs()));
        Set<String> held = new HashSet<>(person.skills);
        held.retainAll(needed);
        boolean mine = person.inTeamSince != null;
        return new CandidateFacts(
                person.id.toString(),
                choice(said, person.id),
                yes(person.conflict),
                yes(mine),
                person.inTeamSince == null ? null : (int) ChronoUnit.MONTHS.between(person.inTeamSince, today.date()),
                needed.size(),
                held.size(),
                load,
                person.limit,
                weight,
                samePlace(child.district(), person.district),
                null,
                speaks(child.language(), person.languages),
                yes(person.available));
    }

    private static YesNo choice(Said said, UUID person) {
        if (said.notWanted.contains(person)) {
            return YesNo.NO;
        }
        return person.equals(said.wanted) ? YesNo.YES : YesNo.NOT_KNOWN;
    }

    private static YesNo samePlace(@Nullable String child, @Nullable String person) {
        return child == null || person == null ? YesNo.NOT_KNOWN : yes(child.equalsIgnoreCase(person));
    }

    /** Everybody here speaks English; another language of the home is what the question is about. */
    private static YesNo speaks(@Nullable String language, Set<String> spoken) {
        if (language == null || language.isBlank() || language.equalsIgnoreCase("English")) {
            return YesNo.NOT_KNOWN;
        }
        return yes(spoken.contains(language.strip().toUpperCase(Locale.ROOT)));
    }

    private static YesNo yes(boolean is) {
        return is ? YesNo.YES : YesNo.NO;
    }

    private List<Person> people(ChildFile child) {
        return jdbc.sql("""
                        select p.id, p.district, p.languages, p.skills, p.weighted_limit, p.available,
                          (select min(tm.joined_on) from team_member tm where tm.case_id = :case
                            and tm.practitioner_id = p.id and tm.left_on is null) as in_team_since,
                          case when exists (select 1 from family_member fm join account a on a.id = fm.account_id
                            where fm.case_id = :case and a.practitioner_id = p.id) then 1 else 0 end as conflict
                        from practitioner p join agency g on g.id = p.agency_id
                        join practitioner_role r on r.practitioner_id = p.id and r.role = 'KEY_WORKER'
                        where g.area_id = :area and p.left_on is null order by p.id""")
                .param("case", Ids.bytes(child.id()))
                .param("area", Ids.bytes(child.areaId()))
                .query((row, number) -> person(row))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                Columns.uuid(row, "id"),
                row.getString("district"),
                words(row.getString("languages")),
                words(row.getString("skills")),
                row.getInt("weighted_limit"),
                row.getBoolean("available"),
                Columns.dateOrNull(row, "in_team_since"),
                row.getInt("conflict") == 1);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
