package uk.waymark.processes.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.rules.foundations.Foundation;

/** Says what a step is about when it is not the child as a whole: a foundation, or a body that was asked for advice. */
@Component
public class TaskTitles {

    private static final String FLAGS = "resolve-flag";
    private static final String ADVICE = "joint-assessment";
    private static final String FOUNDATIONS = "select id, foundation as title from flag where id in (:ids)";
    /** From the requests: while there are few of them, MariaDB would look at all of every agency. Other databases read a comment. */
    private static final String BODIES = """
            select /*! straight_join */ r.id, g.name as title
            from advice_request r join agency g on g.id = r.agency_id where r.id in (:ids)""";

    private final NamedParameterJdbcTemplate jdbc;

    TaskTitles(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What a step names as its subject, in the journey that gives the subject its meaning. */
    public record Subject(String process, @Nullable String id) {

        /** The body that was asked in this request for advice. */
        public static Subject ofAdvice(String request) {
            return new Subject(ADVICE, request);
        }
    }

    /** The title of each subject that has one, by its id; at most one query for each kind of thing. */
    public Map<String, String> of(Collection<Subject> subjects) {
        Map<String, String> titles = new HashMap<>();
        read(FOUNDATIONS, subjects, FLAGS)
                .forEach((id, name) -> titles.put(id, Foundation.valueOf(name).title()));
        titles.putAll(read(BODIES, subjects, ADVICE));
        return titles;
    }

    /** The same cards with their titles. */
    List<TaskCard> of(List<TaskCard> cards) {
        Map<String, String> titles = of(cards.stream()
                .map(card -> new Subject(card.process(), card.subject()))
                .toList());
        return cards.stream().map(card -> titled(card, titles)).toList();
    }

    private static TaskCard titled(TaskCard card, Map<String, String> titles) {
        @Nullable String subject = card.subject();
        return subject == null ? card : card.about(titles.get(subject));
    }

    private Map<String, String> read(String sql, Collection<Subject> subjects, String process) {
        List<byte[]> ids = subjects.stream()
                .filter(subject -> subject.process().equals(process))
                .map(Subject::id)
                .flatMap(Stream::ofNullable)
                .map(subject -> Ids.bytes(UUID.fromString(subject)))
                .toList();
        Map<String, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(sql, Map.of("ids", ids), row -> {
                titles.put(Columns.uuid(row, "id").toString(), row.getString("title"));
            });
        }
        return titles;
    }
}
