package uk.waymark.engine.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import uk.waymark.engine.Refusal;

/**
 * The text of a file: UTF-8 or UTF-16 with or without its mark, else what Windows has written for decades.
 *
 * @param broken the line of the first character that cannot be read; 0 when all can
 */
record FileText(String text, String readAs, int broken) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    /**
     * Reads the bytes. A file that is UTF-8 in one place and not in another is broken: read as anything else, its good
     * names would be spoilt without anybody seeing it.
     *
     * @throws Refusal.NotNow {@code import.not.a.table} for what is no text at all, such as a workbook or a picture
     */
    static FileText of(byte[] file) {
        FileText read = read(file);
        if (read.text.indexOf('\0') >= 0 || (!isWide(file) && hasZero(file))) {
            throw new Refusal.NotNow("import.not.a.table");
        }
        return read.text.startsWith(String.valueOf(MARK))
                ? new FileText(read.text.substring(1), read.readAs, read.broken)
                : read;
    }

    private static FileText read(byte[] file) {
        if (isWide(file)) {
            return decode(file, StandardCharsets.UTF_16, "UTF-16");
        }
        FileText unicode = decode(file, StandardCharsets.UTF_8, "UTF-8");
        return unicode.broken == 0 || hasUnicode(file) ? unicode : decode(file, WINDOWS, "Windows-1252");
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

    private static boolean isWide(byte[] file) {
        return begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF);
    }

    /** A picture breaks off as text at its first letter already; its zeros come later. */
    private static boolean hasZero(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length >= 2 && file[0] == (byte) first && file[1] == (byte) second;
    }

    /** Whether some letter beyond ASCII is well-formed UTF-8: by chance that happens in no other encoding of names. */
    private static boolean hasUnicode(byte[] file) {
        CharsetDecoder forgiving = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.IGNORE)
                .onUnmappableCharacter(CodingErrorAction.IGNORE);
        CharBuffer out = CharBuffer.allocate(file.length);
        forgiving.decode(ByteBuffer.wrap(file), out, true);
        return out.flip().chars().anyMatch(letter -> letter > 127);
    }

    /** As far as it can be read; what follows the first broken character is left out. */
    private static FileText decode(byte[] file, Charset charset, String name) {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(file.length + 1);
        CoderResult result = strict.decode(ByteBuffer.wrap(file), out, true);
        String text = out.flip().toString();
        return new FileText(text, name, result.isError() ? lines(text) : 0);
    }

    /** The line on which a text ends, whichever way its lines are parted. */
    private static int lines(String text) {
        return 1
                + (int) text.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
    }
}
