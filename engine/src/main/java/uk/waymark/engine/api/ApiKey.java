package uk.waymark.engine.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a program: a public part, by which it is found, and 256 random bits, of which only a hash is kept. A hash
 * without salt or rounds is enough for a secret that nobody has chosen.
 */
public final class ApiKey {

    private static final Pattern SHAPE = Pattern.compile("wmk_([a-z0-9]{12})_([A-Za-z0-9_-]{43})");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final String secret;

    private ApiKey(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    /** A new key. */
    public static ApiKey random() {
        StringBuilder id = new StringBuilder();
        RANDOM.ints(12, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new ApiKey(id.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The key as a program sends it; empty when it has not the shape of one. */
    public static Optional<ApiKey> read(String sent) {
        Matcher key = SHAPE.matcher(sent);
        return key.matches() ? Optional.of(new ApiKey(key.group(1), key.group(2))) : Optional.empty();
    }

    /** The part that may be known, for lists. */
    public String id() {
        return id;
    }

    /** The whole key, shown once to the person who made it and never kept. */
    public String whole() {
        return "wmk_" + id + "_" + secret;
    }

    /** What is kept of it: 32 bytes. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** True when {@code kept} is the hash of this key; takes as long for a wrong one. */
    public boolean is(byte[] kept) {
        return MessageDigest.isEqual(kept, hash());
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
