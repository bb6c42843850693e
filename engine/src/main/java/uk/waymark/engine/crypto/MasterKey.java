package uk.waymark.engine.crypto;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The one secret outside the database: it wraps each child's own key, makes keyed look-ups and seals the audit trail. */
public final class MasterKey {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey secret;

    /** {@link IllegalArgumentException} unless there are exactly 32 bytes. */
    public MasterKey(byte[] secret) {
        if (secret.length != 32) {
            throw new IllegalArgumentException("a master key has 32 bytes, not " + secret.length);
        }
        this.secret = new SecretKeySpec(Arrays.copyOf(secret, 32), HMAC);
    }

    /** A key of 32 bytes for one purpose only; two purposes never share one. */
    public byte[] derive(String purpose) {
        return hmac(secret, ("waymark/1/" + purpose).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256 of the message. */
    public static byte[] hmac(byte[] key, byte[] message) {
        return hmac(new SecretKeySpec(key, HMAC), message);
    }

    private static byte[] hmac(Key key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no " + HMAC, missing);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}
