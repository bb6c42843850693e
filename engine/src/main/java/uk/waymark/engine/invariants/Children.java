package uk.waymark.engine.invariants;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildStatus;

/** Some hundred children whose records are compared together, in the order of their files. */
public final class Children {

    private final List<Child> all;
    private final Map<UUID, Child> byId;
    private final Map<String, Child> byReference;

    public Children(List<Child> all) {
        this.all = List.copyOf(all);
        this.byId = all.stream().collect(Collectors.toMap(Child::id, Function.identity()));
        this.byReference = all.stream().collect(Collectors.toMap(Child::reference, Function.identity()));
    }

    /** One child's file. */
    public record Child(UUID id, String reference, ChildStatus status) {}

    /** Each of them. */
    public List<Child> all() {
        return all;
    }

    public int size() {
        return all.size();
    }

    /** Their identifiers. */
    public List<UUID> ids() {
        return all.stream().map(Child::id).toList();
    }

    /** Their identifiers as the database holds them, for a list in a query. */
    public List<byte[]> keys() {
        return all.stream().map(child -> Ids.bytes(child.id())).toList();
    }

    /** Their references. */
    public List<String> references() {
        return all.stream().map(Child::reference).toList();
    }

    /** The reference of one of them. */
    public String reference(UUID id) {
        return Objects.requireNonNull(byId.get(id)).reference();
    }

    /** One of them by reference. */
    public Child child(String reference) {
        return Objects.requireNonNull(byReference.get(reference));
    }

    /** Those of them whose file stands there. */
    public Children only(ChildStatus status) {
        return new Children(
                all.stream().filter(child -> child.status() == status).toList());
    }

    /** Something that is not so for one of them. */
    public Violation violation(UUID id, String what) {
        return new Violation(reference(id), what);
    }
}
