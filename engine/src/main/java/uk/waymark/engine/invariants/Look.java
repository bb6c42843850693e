package uk.waymark.engine.invariants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks every invariant about some children, all in one picture of the database: one transaction that only reads, sees
 * nothing of what others store meanwhile, makes nobody wait, and is taken back.
 */
@Component
class Look {

    /** So many children are looked at together. */
    static final int SLICE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Look.class);

    private final List<Invariant> invariants;
    private final ChildrenInTurn files;
    private final TransactionTemplate picture;

    Look(List<Invariant> invariants, ChildrenInTurn files, Picture picture) {
        this.invariants = invariants;
        this.files = files;
        this.picture = picture.template;
    }

    /** How this database shows all its tables as they were at one moment, without a lock. */
    @Component
    static final class Picture {

        private final TransactionTemplate template;

        Picture(
                PlatformTransactionManager transactions,
                @Value("${waymark.picture-isolation:REPEATABLE_READ}") String isolation) {
            this.template = new TransactionTemplate(transactions);
            this.template.setReadOnly(true);
            this.template.setIsolationLevelName("ISOLATION_" + isolation);
        }
    }

    /** What was found, how many children were looked at, and the last of them; none at the end. */
    record Seen(List<Difference> found, int children, UUID last) {}

    /** The next children after this one. */
    Seen after(UUID last) {
        return within(() -> seen(files.after(last, SLICE), last));
    }

    private Seen seen(Children children, UUID before) {
        UUID end = children.size() == 0
                ? before
                : children.all().get(children.size() - 1).id();
        return new Seen(at(children), children.size(), end);
    }

    /** Those of these who are children, a slice of them in each picture. */
    Seen of(Collection<UUID> some) {
        List<UUID> all = some.stream().sorted().toList();
        List<Difference> found = new ArrayList<>();
        int seen = 0;
        for (int from = 0; from < all.size(); from += SLICE) {
            List<UUID> slice = all.subList(from, Math.min(all.size(), from + SLICE));
            Seen now = within(() -> seen(files.with(slice), ChildrenInTurn.BEGINNING));
            found.addAll(now.found());
            seen += now.children();
        }
        return new Seen(found, seen, ChildrenInTurn.BEGINNING);
    }

    /** What belongs to no child. */
    List<Difference> beside() {
        return within(this::besideNow);
    }

    /**
     * Looks a second time at the children of whom something was found: what somebody was in the middle of is not found
     * again. Answers only what is wrong with the same child both times.
     */
    List<Difference> again(Collection<Difference> found) {
        List<String> references =
                found.stream().map(Difference::reference).distinct().toList();
        List<Difference> now = new ArrayList<>();
        for (int from = 0; from < references.size(); from += SLICE) {
            List<String> some = references.subList(from, Math.min(references.size(), from + SLICE));
            now.addAll(within(() -> some.contains(Violation.NOBODY)
                    ? Stream.concat(at(files.of(some)).stream(), besideNow().stream())
                            .toList()
                    : at(files.of(some))));
        }
        Set<String> before = found.stream().map(Difference::place).collect(Collectors.toSet());
        return now.stream().filter(one -> before.contains(one.place())).toList();
    }

    private List<Difference> at(Children children) {
        return children.size() == 0
                ? List.of()
                : invariants.stream()
                        .flatMap(one -> ask(one, children).stream().map(found -> difference(one, found)))
                        .toList();
    }

    private List<Difference> besideNow() {
        return invariants.stream()
                .flatMap(one -> one.beside().stream().map(found -> difference(one, found)))
                .toList();
    }

    /** Records of which one cannot even be read are a finding too, and must not hide what is wrong with other children. */
    private static List<Violation> ask(Invariant invariant, Children children) {
        try {
            return invariant.violations(children);
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException fault) {
            int half = children.size() / 2;
            if (half == 0) {
                String kind = fault.getClass().getSimpleName();
                LOG.warn("{} cannot be compared by {}: {}", children.references(), invariant.key(), kind);
                return List.of(new Violation(children.references().get(0), "cannot be compared: " + kind));
            }
            List<Children.Child> all = children.all();
            return Stream.of(all.subList(0, half), all.subList(half, all.size()))
                    .flatMap(some -> ask(invariant, new Children(some)).stream())
                    .toList();
        }
    }

    private static Difference difference(Invariant invariant, Violation found) {
        return new Difference(invariant.key(), found.reference(), found.what());
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(picture.execute(status -> {
            T seen = work.get();
            status.setRollbackOnly();
            return seen;
        }));
    }
}
