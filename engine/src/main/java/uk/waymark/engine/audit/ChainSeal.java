package uk.waymark.engine.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.crypto.MasterKey;

/**
 * Ties each entry to the one before with a keyed hash.
 *
 * <p>The detail enters only as a salted commitment, so that a lawful erasure can remove it and its salt without breaking
 * the chain. Somebody who can write to the database but has not got the master key cannot make a link that holds.
 */
@Component
public class ChainSeal {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    public ChainSeal(MasterKey master) {
        this.key = master.derive("audit");
    }

    /** The link that makes this entry the next of its chain. */
    public Link next(ChainHead head, Entry entry, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] commitment = commitment(salt, entry.detail());
        byte[] hash = hash(head.hash(), head.seq() + 1, at, entry, commitment);
        return new Link(entry, head.seq() + 1, at, salt, commitment, head.hash(), hash);
    }

    /** Whether this link follows from that head and has not been touched. */
    boolean holds(ChainHead before, Link link) {
        byte[] hash = hash(before.hash(), before.seq() + 1, link.at(), link.entry(), link.commitment());
        return link.seq() == before.seq() + 1
                && MessageDigest.isEqual(link.previous(), before.hash())
                && MessageDigest.isEqual(
                        link.commitment(), commitment(link.salt(), link.entry().detail()))
                && MessageDigest.isEqual(link.hash(), hash);
    }

    byte[] ofHead(byte[] before, ChainHead head) {
        return keyed(out -> {
            out.write(before);
            out.write(Ids.bytes(head.chain()));
            out.writeLong(head.seq());
            out.write(head.hash());
        });
    }

    private byte[] hash(byte[] previous, long seq, Instant at, Entry entry, byte[] commitment) {
        return keyed(out -> {
            out.write(previous);
            out.write(Ids.bytes(entry.chain()));
            out.writeLong(seq);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            text(out, entry.actor() == null ? null : entry.actor().toString());
            text(out, entry.action().name());
            text(out, entry.caseId() == null ? null : entry.caseId().toString());
            text(out, entry.subject());
            out.write(commitment);
        });
    }

    private static byte[] commitment(byte[] salt, String detail) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(detail.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    /** Length first, so that two fields can never be read as other two; minus one for none. */
    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private byte[] keyed(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return MasterKey.hmac(key, bytes.toByteArray());
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
