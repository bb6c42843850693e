package uk.waymark.deployment.multiply.table;

import java.util.Collections;
import java.util.List;

/** A table of the area, its columns in their order. */
public record Table(String name, List<Column> columns, List<String> key) {

    public boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** Reads every row. */
    public String select() {
        return "select * from " + name + (key.isEmpty() ? "" : " order by " + String.join(", ", key));
    }

    /** Writes one row. */
    public String insert() {
        String names = String.join(", ", columns.stream().map(Column::name).toList());
        return "insert into " + name + " (" + names + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }
}
