package uk.waymark.engine.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each child's own key, wrapped by the master key; destroying the wrapped key makes all that it sealed unreadable. */
@Component
public class DataKeys {

    private static final String FIELD = "data-key";
    private static final int MOST = 500;
    private static final long LIFE_NANOS = 60_000_000_000L;

    private final byte[] wrapping;
    private final Map<ByteBuffer, Unwrapped> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Unwrapped> eldest) {
            return size() > MOST;
        }
    };

    public DataKeys(MasterKey master) {
        this.wrapping = master.derive("wrap");
    }

    /** A new key for a new child, wrapped, at most 200 bytes. */
    public byte[] newWrappedKey() {
        return AesGcm.seal(wrapping, FIELD, AesGcm.random(32));
    }

    /** {@link IllegalStateException} when the key was wrapped by another master key or has been changed. */
    byte[] unwrap(byte[] wrapped) {
        ByteBuffer name = ByteBuffer.wrap(wrapped.clone());
        long now = System.nanoTime();
        synchronized (recent) {
            @Nullable Unwrapped known = recent.get(name);
            if (known != null && now - known.since() < LIFE_NANOS) {
                return known.key();
            }
        }
        byte[] key = open(wrapped);
        synchronized (recent) {
            recent.put(name, new Unwrapped(key, now));
        }
        return key;
    }

    private byte[] open(byte[] wrapped) {
        try {
            return AesGcm.open(wrapping, FIELD, wrapped);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("sealed text cannot be opened: " + FIELD, unreadable);
        }
    }

    private record Unwrapped(byte[] key, long since) {}
}
