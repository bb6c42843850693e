package uk.waymark.engine.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeySourceTest {

    private final MasterKeySource source = new MasterKeySource();

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_reads_and_the_next_start_finds_it()
            throws IOException, KeyException {
        Path file = folder.resolve("new/master.key");

        MasterKey made = source.masterKey("", file.toString(), true);
        MasterKey found = source.masterKey("", file.toString(), true);

        assertThat(found.derive("wrap")).isEqualTo(made.derive("wrap"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(only -> only.equals(file));
        assertThat(file.resolveSibling(".").toFile().list()).hasSize(1);
    }

    @Test
    void a_server_without_its_key_does_not_start_and_makes_none() {
        Path file = folder.resolve("master.key");

        assertThat(refused("", file.toString(), false)).hasMessageContaining("cannot be read: " + file);
        assertThat(refused("", "", true)).hasMessageContaining("no master key");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_key_of_the_wrong_length_is_refused_without_being_shown() {
        String half = Base64.getEncoder().encodeToString(new byte[16]);

        assertThat(refused(half, "", false))
                .hasMessageContaining("exactly 32 bytes")
                .hasMessageNotContaining(half)
                .hasNoCause();
    }

    @Test
    void bare_bytes_in_the_file_are_told_from_a_file_that_cannot_be_read() throws IOException {
        byte[] bare = new byte[32];
        Arrays.fill(bare, (byte) 0xF0);
        Path file = Files.write(folder.resolve("master.key"), bare);

        assertThat(refused("", file.toString(), false)).hasMessageContaining("exactly 32 bytes");
    }

    private KeyException refused(String text, String file, boolean create) {
        return catchThrowableOfType(KeyException.class, () -> source.masterKey(text, file, create));
    }
}
