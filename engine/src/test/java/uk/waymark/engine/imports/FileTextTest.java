package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] together(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] unicode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void text_is_read_as_what_it_is_with_and_without_its_mark() {
        assertThat(FileText.of(unicode("Zoë\n"))).isEqualTo(new FileText("Zoë\n", "UTF-8", 0));
        assertThat(FileText.of(unicode("\uFEFFZoë"))).isEqualTo(new FileText("Zoë", "UTF-8", 0));
        assertThat(FileText.of("Zoë O’Neill".getBytes(WINDOWS)))
                .isEqualTo(new FileText("Zoë O’Neill", "Windows-1252", 0));
        assertThat(FileText.of("\uFEFFŁukasz".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new FileText("Łukasz", "UTF-16", 0));
        assertThat(FileText.of(new byte[0])).isEqualTo(new FileText("", "UTF-8", 0));
    }

    @Test
    void a_file_of_two_encodings_is_not_read_as_either_and_the_line_is_named() {
        byte[] mixed =
                together(unicode("Given names\r\nZoë\r\n"), "Chloé".getBytes(WINDOWS), unicode("\r\nŁukasz\r\n"));
        byte[] late = together("Chloé\n".getBytes(WINDOWS), unicode("Amira\nZoë\n"));

        assertThat(FileText.of(mixed).broken()).isEqualTo(3);
        assertThat(FileText.of(mixed).readAs()).isEqualTo("UTF-8");
        assertThat(FileText.of(late).broken()).isEqualTo(1);
        assertThat(FileText.of(together(unicode("\uFEFFAmira\rBo\r"), new byte[] {(byte) 0xE9}))
                        .broken())
                .isEqualTo(3);
    }

    @Test
    void a_letter_that_no_encoding_knows_and_half_a_letter_are_found() {
        byte[] unknown = together(unicode("a\nb\nc"), new byte[] {(byte) 0x81}, unicode("\n"));
        byte[] cut = together("\uFEFFa\nb".getBytes(StandardCharsets.UTF_16BE), new byte[] {(byte) 0xD8});

        assertThat(FileText.of(unknown)).isEqualTo(new FileText("a\nb\nc", "Windows-1252", 3));
        assertThat(FileText.of(cut).broken()).isEqualTo(2);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThatThrownBy(() -> FileText.of(unicode("PK\u0003\u0004\0\0"))).hasMessage("import.not.a.table");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'};
        assertThatThrownBy(() -> FileText.of(picture)).hasMessage("import.not.a.table");
    }
}
