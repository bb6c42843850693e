package uk.waymark.engine.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Seals and opens private text explicitly, where access is checked anyway. */
@Component
public class Sealer {

    private final DataKeys keys;
    private final byte[] lookup;

    public Sealer(DataKeys keys, MasterKey master) {
        this.keys = keys;
        this.lookup = master.derive("lookup");
    }

    /** Seals the text for this child and this field; it opens nowhere else. Adds 29 bytes to the text's UTF-8. */
    public byte[] seal(byte[] wrappedKey, String field, String text) {
        return AesGcm.seal(keys.unwrap(wrappedKey), field, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text again; {@link IllegalStateException} when it was changed or moved from another child or field. */
    public String open(byte[] wrappedKey, String field, byte[] sealed) {
        byte[] key = keys.unwrap(wrappedKey);
        try {
            return new String(AesGcm.open(key, field, sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("sealed text cannot be opened: " + field, unreadable);
        }
    }

    /** A keyed hash of 32 bytes by which an NHS number or UPN is found without being stored in clear. */
    public byte[] lookupKey(String kind, String value) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(kind.getBytes(StandardCharsets.UTF_8));
        message.write(0);
        message.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        return MasterKey.hmac(lookup, message.toByteArray());
    }
}
