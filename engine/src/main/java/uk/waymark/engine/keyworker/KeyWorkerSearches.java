package uk.waymark.engine.keyworker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.caseload.Caseloads;
import uk.waymark.rules.keyworker.Reason;

/** Reads the newest search for a child's key worker; the caller has opened the file for reading. */
@Component
public class KeyWorkerSearches {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final KeyWorkerRequests requests;
    private final JdbcClient jdbc;
    private final Caseloads caseloads;

    KeyWorkerSearches(KeyWorkerRequests requests, JdbcClient jdbc, Caseloads caseloads) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.caseloads = caseloads;
    }

    /** The newest search with the people of its present round; empty when nobody has ever been looked for. */
    @Transactional(readOnly = true)
    public Optional<KeyWorkerSearch> latest(UUID caseId) {
        return requests.findFirstByCaseIdOrderByIdDesc(caseId)
                .map(request -> new KeyWorkerSearch(
                        request.id(),
                        request.askedOn(),
                        request.state(),
                        request.round(),
                        request.handoverFrom() != null,
                        request.familyWish(),
                        request.familyWishPractitioner(),
                        request.chosenPractitioner(),
                        people(request)));
    }

    private List<ProposedPerson> people(KeyWorkerRequest request) {
        List<ProposedPerson> people = jdbc.sql("""
                        select k.practitioner_id, p.full_name, p.job_title, g.name, p.phone, k.place, k.score, k.reasons,
                          k.state, p.weighted_limit
                        from key_worker_proposal k join practitioner p on p.id = k.practitioner_id
                        join agency g on g.id = p.agency_id
                        where k.request_id = :request and k.round = :round order by k.place""")
                .param("request", Ids.bytes(request.id()))
                .param("round", request.round())
                .query((row, number) -> new ProposedPerson(
                        Columns.uuid(row, "practitioner_id"),
                        row.getString("full_name"),
                        row.getString("job_title"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getInt("place"),
                        row.getInt("score"),
                        JSON.readValue(row.getString("reasons"), REASONS),
                        ProposalState.valueOf(row.getString("state")),
                        0,
                        row.getInt("weighted_limit")))
                .list();
        Map<UUID, Integer> loads = caseloads.loads(
                people.stream().map(ProposedPerson::practitionerId).toList());
        return people.stream().map(person -> withLoad(person, loads)).toList();
    }

    private static ProposedPerson withLoad(ProposedPerson person, Map<UUID, Integer> loads) {
        return new ProposedPerson(
                person.practitionerId(),
                person.name(),
                person.jobTitle(),
                person.agency(),
                person.phone(),
                person.place(),
                person.score(),
                person.reasons(),
                person.state(),
                loads.getOrDefault(person.practitionerId(), 0),
                person.limit());
    }
}
