package uk.waymark.engine.invariants.ledgers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;
import uk.waymark.engine.panel.PanelAgency;
import uk.waymark.engine.panel.Share;
import uk.waymark.engine.panel.Shares;

/** What the agencies pay of one decision of a panel is exactly 100 % and the whole cost, each to the penny. */
@Component
class MoneyAddsUp implements Invariant {

    private static final String ITEMS = """
            select p.id, p.case_id, p.cost_pence, p.funded_at, s.agency, s.hundredths, s.pence
            from panel_item p left join panel_share s on s.item_id = p.id
            where p.case_id in (:cases) order by p.id""";

    private final JdbcClient jdbc;

    MoneyAddsUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "money-adds-up";
    }

    @Override
    public String sentence() {
        return "Shares of money add up to 100 % and to the cost, to the penny";
    }

    /** One decision with what each agency pays of it. */
    private record Item(UUID id, UUID caseId, @Nullable Long cost, boolean funded, List<Share> shares) {}

    @Override
    public List<Violation> violations(Children children) {
        Map<UUID, Item> items = new LinkedHashMap<>();
        jdbc.sql(ITEMS).param("cases", children.keys()).query(row -> {
            UUID id = Columns.uuid(row, "id");
            UUID child = Columns.uuid(row, "case_id");
            Long cost = row.getObject("cost_pence", Long.class);
            boolean funded = row.getObject("funded_at") != null;
            Item item = items.computeIfAbsent(id, key -> new Item(id, child, cost, funded, new ArrayList<>()));
            if (row.getString("agency") != null) {
                item.shares.add(new Share(
                        PanelAgency.valueOf(row.getString("agency")), row.getInt("hundredths"), row.getLong("pence")));
            }
        });
        return items.values().stream()
                .flatMap(item -> wrong(item).stream()
                        .map(what -> children.violation(item.caseId, "decision " + item.id + " " + what)))
                .toList();
    }

    private static Optional<String> wrong(Item item) {
        if (item.cost == null || !item.funded) {
            boolean nothing = item.cost == null && !item.funded && item.shares.isEmpty();
            return nothing ? Optional.empty() : Optional.of("names a cost or shares and nobody has decided on money");
        }
        int parts = item.shares.stream().mapToInt(Share::hundredths).sum();
        long pence = item.shares.stream().mapToLong(Share::pence).sum();
        if (parts != Shares.WHOLE || pence != item.cost) {
            return Optional.of("is split into " + parts + " of " + Shares.WHOLE + " parts and " + pence + " of "
                    + item.cost + " pence");
        }
        Map<PanelAgency, Integer> split = new EnumMap<>(PanelAgency.class);
        item.shares.forEach(share -> split.put(share.agency(), share.hundredths()));
        return Shares.of(item.cost, split).containsAll(item.shares)
                ? Optional.empty()
                : Optional.of("gives an agency another amount than its part of the cost");
    }
}
