package uk.waymark.deployment.multiply.table;

/** A column of the area's tables, by what a copy has to do with its values. */
public record Column(String name, Kind kind) {

    /** What a value is. */
    public enum Kind {
        /** An identifier in sixteen bytes. */
        ID,
        /** Words, in which identifiers and references may stand. */
        TEXT,
        /** Words sealed under the child's key. */
        SEALED,
        /** Anything else: the copy has the same. */
        SAME
    }

    static Column of(String name, String type) {
        return new Column(name, kind(name, type));
    }

    private static Kind kind(String name, String type) {
        if (name.startsWith("sealed")) {
            return Kind.SEALED;
        }
        return switch (type) {
            case "binary(16)" -> name.equals("salt") ? Kind.SAME : Kind.ID;
            default -> type.contains("char") || type.contains("text") ? Kind.TEXT : Kind.SAME;
        };
    }
}
