package uk.waymark.engine.crypto;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyException;
import java.util.Base64;
import java.util.HashSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the master key comes from: a setting, or a file that only the program's user may read. */
@Configuration(proxyBeanMethods = false)
class MasterKeySource {

    @Bean
    MasterKey masterKey(
            @Value("${waymark.master-key:}") String text,
            @Value("${waymark.master-key-file:}") String file,
            @Value("${waymark.master-key-create:false}") boolean create)
            throws KeyException {
        if (!text.isBlank()) {
            return decode(text);
        }
        if (file.isBlank()) {
            throw new KeyException("Waymark has no master key, and can neither seal nor read anything without it.");
        }
        return fromFile(Path.of(file), create);
    }

    static MasterKey fromFile(Path file, boolean create) throws KeyException {
        try {
            if (create && !Files.exists(file)) {
                write(file);
            }
            // Any bytes are read as text, so that a file of 32 bare bytes is told what is wrong with it.
            return decode(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new KeyException("The file with the master key cannot be read: " + file, unreadable);
        }
    }

    private static void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] text = Base64.getEncoder().encode(AesGcm.random(32));
        Path draft = Files.createTempFile(folder, "waymark", ".key", ownerOnly());
        Files.write(draft, text, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, draft); // whole or not at all, and never over an existing key
        } catch (FileAlreadyExistsException otherWasFirst) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(draft, file);
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!new HashSet<>(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    private static MasterKey decode(String text) throws KeyException {
        try {
            return new MasterKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException unusable) {
            // The cause may hold a piece of the key, so it is left out.
            throw new KeyException("The master key must be the base64 of exactly 32 bytes, and is not.");
        }
    }
}
