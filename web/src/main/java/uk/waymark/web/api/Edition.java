package uk.waymark.web.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which edition of something a program has read: the value of {@code ETag}, and of {@code If-Match} when it acts on it. */
public record Edition(String tag) {

    private static final int BYTES = 12;

    /** The edition of what is made of these parts. */
    public static Edition of(@Nullable Object... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
            return new Edition('"' + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)) + '"');
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The edition on which somebody acts; 428 when they do not say. */
    public static String stated(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ApiRefusal.of(HttpStatus.PRECONDITION_REQUIRED, "api.if-match.missing");
        }
        return ifMatch;
    }

    /** Lets only those go on who act on this edition: 412 when they have read another. */
    public void require(String ifMatch) {
        boolean same = Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(tag::equals);
        if (!same) {
            throw ApiRefusal.of(HttpStatus.PRECONDITION_FAILED, "api.if-match.stale");
        }
    }
}
