package uk.waymark.engine.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;

/** Writes what one transaction did: at most three round trips, one when its chain is new. */
@Component
class AuditWriter {

    private final ChainRows rows;
    private final ChainSeal seal;
    private final Today today;

    AuditWriter(ChainRows rows, ChainSeal seal, Today today) {
        this.rows = rows;
        this.seal = seal;
        this.today = today;
    }

    void write(List<Entry> entries, Set<UUID> newChains) {
        Map<UUID, ChainHead> heads = heads(entries, newChains);
        Map<UUID, Link> last = new TreeMap<>();
        List<Link> links = new ArrayList<>(entries.size());
        Instant now = today.now();
        for (Entry entry : entries) {
            Link link = seal.next(Objects.requireNonNull(heads.get(entry.chain())), entry, now);
            heads.put(entry.chain(), link.head());
            last.put(entry.chain(), link);
            links.add(link);
        }
        rows.add(links, ofChains(last, newChains, true));
        moveHeads(ofChains(last, newChains, false));
        begin(newChains.stream().filter(chain -> !last.containsKey(chain)).toList());
    }

    private static List<Link> ofChains(Map<UUID, Link> last, Set<UUID> newChains, boolean isNew) {
        return last.entrySet().stream()
                .filter(entry -> newChains.contains(entry.getKey()) == isNew)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void moveHeads(List<Link> moved) {
        if (!moved.isEmpty()) {
            rows.moveHeads(moved);
        }
    }

    private void begin(List<UUID> unused) {
        if (!unused.isEmpty()) {
            rows.makeHeads(unused.stream().map(ChainHead::empty).toList());
        }
    }

    private Map<UUID, ChainHead> heads(List<Entry> entries, Set<UUID> newChains) {
        Map<UUID, ChainHead> heads = new TreeMap<>();
        entries.forEach(e -> heads.put(e.chain(), ChainHead.empty(e.chain())));
        List<UUID> known =
                heads.keySet().stream().filter(c -> !newChains.contains(c)).toList();
        List<UUID> missing = new ArrayList<>(known);
        missing.removeAll(locked(known, heads));
        if (!missing.isEmpty()) {
            rows.makeHeads(missing.stream().map(ChainHead::empty).toList());
            locked(missing, heads);
        }
        return heads;
    }

    private List<UUID> locked(List<UUID> chains, Map<UUID, ChainHead> heads) {
        List<ChainHead> found = rows.lock(chains);
        found.forEach(head -> heads.put(head.chain(), head));
        return found.stream().map(ChainHead::chain).toList();
    }
}
