package uk.waymark.processes.tasks;

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

/** Says what a task is about when it is not the child as a whole: a foundation, or a body that was asked for advice. */
@Component
class TaskTitles {

    private static final String FOUNDATIONS = "select id, foundation as title from flag where id in (:ids)";
    private static final String BODIES =
            "select r.id, g.name as title from advice_request r join agency g on g.id = r.agency_id where r.id in (:ids)";

    private final NamedParameterJdbcTemplate jdbc;

    TaskTitles(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The same cards with their titles; at most one query for each kind of thing. */
    List<TaskCard> of(List<TaskCard> cards) {
        Map<String, String> titles = new HashMap<>();
        read(FOUNDATIONS, cards, "resolve-flag")
                .forEach((id, name) -> titles.put(id, Foundation.valueOf(name).title()));
        titles.putAll(read(BODIES, cards, "joint-assessment"));
        return cards.stream().map(card -> titled(card, titles)).toList();
    }

    private static TaskCard titled(TaskCard card, Map<String, String> titles) {
        @Nullable String subject = card.subject();
        return subject == null ? card : card.about(titles.get(subject));
    }

    private Map<String, String> read(String sql, List<TaskCard> cards, String process) {
        List<byte[]> ids = cards.stream()
                .filter(card -> card.process().equals(process))
                .map(TaskCard::subject)
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
