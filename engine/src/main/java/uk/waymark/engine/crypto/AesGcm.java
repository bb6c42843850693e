package uk.waymark.engine.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a fresh nonce: one byte for how the text is kept (as it is, or deflated because it is long), twelve of
 * nonce, then text and tag. How it is kept is sealed with it and cannot be changed.
 */
final class AesGcm {

    private static final byte AS_IT_IS = 1;
    private static final byte DEFLATED = 2;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] seal(byte[] key, String field, byte[] plain) {
        byte[] shorter = LongText.deflated(plain);
        return shorter == null ? seal(key, AS_IT_IS, field, plain) : seal(key, DEFLATED, field, shorter);
    }

    private static byte[] seal(byte[] key, byte kept, String field, byte[] plain) {
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, bound(kept, field)).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(kept)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot seal with AES-256-GCM", impossible);
        }
    }

    /** Throws when the bytes were changed, belong to another key or another field, or are kept in an unknown way. */
    static byte[] open(byte[] key, String field, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < 1 + NONCE + TAG_BITS / 8 || (sealed[0] != AS_IT_IS && sealed[0] != DEFLATED)) {
            throw new GeneralSecurityException("not a sealed text of a known kind");
        }
        byte kept = sealed[0];
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        byte[] plain = cipher(Cipher.DECRYPT_MODE, key, nonce, bound(kept, field))
                .doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        return kept == DEFLATED ? LongText.inflated(plain) : plain;
    }

    /** What is sealed with the text but not hidden. */
    private static String bound(byte kept, String field) {
        return kept == AS_IT_IS ? field : field + "\0deflated";
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String field) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(field.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
