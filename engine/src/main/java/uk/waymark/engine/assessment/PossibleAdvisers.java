package uk.waymark.engine.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.statute.SchoolYear;

/** Who can be asked for advice in an area, and of whom the law asks it for this child. */
@Component
public class PossibleAdvisers {

    private static final int YEAR_NINE = 9;
    private static final int ADULT = 18;

    /** A body with somebody of this role, who can answer for it. */
    public record Body(UUID agencyId, String agency, Role role) {}

    private final JdbcClient jdbc;
    private final ChildFiles files;
    private final Today today;

    PossibleAdvisers(JdbcClient jdbc, ChildFiles files, Today today) {
        this.jdbc = jdbc;
        this.files = files;
        this.today = today;
    }

    /** The bodies of the area with people who give advice, by name. */
    @Transactional(readOnly = true)
    public List<Body> inArea(UUID areaId) {
        return bodies(areaId, AdviserKind.ADVISERS);
    }

    /** The same, with those who write down what a body without an account answers. */
    @Transactional(readOnly = true)
    public List<Body> withWriters(UUID areaId) {
        return bodies(areaId, AdviserKind.WRITERS);
    }

    /**
     * Who asks the Ministry of Defence for this child: the reader's own agency where it can.
     *
     * @throws Refusal.NotNow {@code advisers.unknown} when the area has no SEN caseworker
     */
    AskedAdviser forDefence(OpenCase child, @Nullable UUID ownAgency) {
        List<Body> there = bodies(child.areaId(), AdviserKind.DEFENCE.roles());
        Body body = there.stream()
                .filter(one -> one.agencyId().equals(ownAgency))
                .findFirst()
                .or(() -> there.stream().findFirst())
                .orElseThrow(() -> new Refusal.NotNow("advisers.unknown"));
        return new AskedAdviser(AdviserKind.DEFENCE, body.agencyId(), body.role());
    }

    private List<Body> bodies(UUID areaId, Set<Role> roles) {
        return jdbc.sql("""
                        select distinct g.id, g.name, r.role from agency g
                        join practitioner p on p.agency_id = g.id and p.left_on is null
                        join practitioner_role r on r.practitioner_id = p.id
                        where g.area_id = :area and r.role in (:roles) order by g.name, r.role""")
                .param("area", Ids.bytes(areaId))
                .param("roles", roles.stream().map(Enum::name).toList())
                .query((row, number) ->
                        new Body(Columns.uuid(row, "id"), row.getString("name"), Role.valueOf(row.getString("role"))))
                .list();
    }

    /** Whose advice the law asks for this child; from Year 9 also what prepares for adult life (reg 6(1)(g)). */
    @Transactional(readOnly = true)
    public Set<AdviserKind> required(OpenCase child) {
        Set<AdviserKind> required = EnumSet.noneOf(AdviserKind.class);
        for (AdviserKind kind : AdviserKind.values()) {
            if (kind.always() || (kind == AdviserKind.ADULTHOOD && inYearNineOrBeyond(child))) {
                required.add(kind);
            }
        }
        return required;
    }

    /** The need of the senses that was named for the child: the school then asks a teacher who is qualified for it (reg 6(2)). */
    @Transactional(readOnly = true)
    public Optional<SensoryNeed> sensory(OpenCase child) {
        return files.findById(child.caseId()).flatMap(file -> SensoryNeed.among(file.needs()));
    }

    private boolean inYearNineOrBeyond(OpenCase child) {
        return files.findById(child.caseId())
                .filter(file -> SchoolYear.nationalCurriculumYear(file.birthDate(), today.date()) >= YEAR_NINE)
                .isPresent();
    }

    private boolean adult(OpenCase child) {
        return files.findById(child.caseId())
                .filter(file -> !file.birthDate().plusYears(ADULT).isAfter(today.date()))
                .isPresent();
    }

    /**
     * Makes sure that somebody is there who can answer.
     *
     * @throws Refusal.NotNow {@code advisers.unknown}; {@code advisers.not.adult.yet} for adult social care before 18
     */
    void require(OpenCase child, AskedAdviser asked) {
        if (asked.kind() == AdviserKind.SOCIAL_CARE && asked.role() == Role.ADULT_SERVICE && !adult(child)) {
            throw new Refusal.NotNow("advisers.not.adult.yet");
        }
        boolean there = asked.kind().roles().contains(asked.role())
                && bodies(child.areaId(), asked.kind().roles()).stream()
                        .anyMatch(body -> body.agencyId().equals(asked.agencyId()) && body.role() == asked.role());
        if (!there) {
            throw new Refusal.NotNow("advisers.unknown");
        }
    }
}
