package uk.waymark.engine.imports;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.waymark.engine.crypto.Sealer;

/** What a row holds as one sealed text, bound to its own number; column, length and cell, one after the other. */
@Component
class RowText {

    private final Sealer sealer;

    RowText(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(byte[] fileKey, String rowId, Map<ImportColumn, String> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach((column, cell) -> text.append(column.name())
                .append(' ')
                .append(cell.length())
                .append(' ')
                .append(cell));
        return sealer.seal(fileKey, field(rowId), text.toString());
    }

    Map<ImportColumn, String> open(byte[] fileKey, String rowId, byte[] sealed) {
        String text = sealer.open(fileKey, field(rowId), sealed);
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        int at = 0;
        while (at < text.length()) {
            int name = text.indexOf(' ', at);
            int length = text.indexOf(' ', name + 1);
            int end = length + 1 + Integer.parseInt(text.substring(name + 1, length));
            cells.put(ImportColumn.valueOf(text.substring(at, name)), text.substring(length + 1, end));
            at = end;
        }
        return cells;
    }

    private static String field(String rowId) {
        return "import:" + rowId;
    }
}
