package uk.waymark.engine.crypto;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Makes long texts short before they are sealed: what the rules found, kept for years, is mostly the same words. */
final class LongText {

    /** In bytes: below, the saving is not worth the work. */
    private static final int LONG = 600;

    private static final int BUFFER = 8_192;

    private LongText() {}

    /** The text deflated; nothing when it is not long or would not become shorter. */
    static byte @Nullable [] deflated(byte[] plain) {
        if (plain.length < LONG) {
            return null;
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] shorter = new byte[plain.length - 1];
            int length = deflater.deflate(shorter);
            return deflater.finished() ? Arrays.copyOf(shorter, length) : null;
        } finally {
            deflater.end();
        }
    }

    static byte[] inflated(byte[] deflated) throws GeneralSecurityException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(deflated.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new GeneralSecurityException("a deflated text ends too early");
                }
                plain.write(buffer, 0, read);
            }
            return plain.toByteArray();
        } catch (DataFormatException broken) {
            throw new GeneralSecurityException("not a deflated text", broken);
        } finally {
            inflater.end();
        }
    }
}
