package uk.waymark.engine.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.waymark.engine.Refusal;

/** The text of a file: UTF-8 or UTF-16 with or without its mark, else what Windows has written for decades. */
record FileText(String text, String readAs) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    /**
     * Reads the bytes.
     *
     * @throws Refusal.NotNow {@code import.not.a.table} for what is no text at all, such as a workbook
     */
    static FileText of(byte[] file) {
        FileText read = marked(file)
                .or(() -> strictly(file, StandardCharsets.UTF_8, "UTF-8"))
                .or(() -> strictly(file, WINDOWS, "Windows-1252"))
                .orElseThrow(() -> new Refusal.NotNow("import.not.a.table"));
        if (read.text.indexOf('\0') >= 0) {
            throw new Refusal.NotNow("import.not.a.table");
        }
        return read.text.startsWith(String.valueOf(MARK)) ? new FileText(read.text.substring(1), read.readAs) : read;
    }

    /** Comma or semicolon, whichever the first line has more of; a tab where it has neither. */
    String delimiter() {
        String first = text.lines().findFirst().orElse("");
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        if (commas == 0 && semicolons == 0 && first.indexOf('\t') >= 0) {
            return "\t";
        }
        return semicolons > commas ? ";" : ",";
    }

    private static Optional<FileText> marked(byte[] file) {
        if (file.length < 2) {
            return Optional.empty();
        }
        boolean little = file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        boolean big = file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        return little || big ? strictly(file, StandardCharsets.UTF_16, "UTF-16") : Optional.empty();
    }

    private static Optional<FileText> strictly(byte[] file, Charset charset, String name) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(new FileText(text, name));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
