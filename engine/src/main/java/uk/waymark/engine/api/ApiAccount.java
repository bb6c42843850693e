package uk.waymark.engine.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/**
 * A program of a partner organisation.
 *
 * <p>An administrator makes it, with a post in its agency and an account of its own, for some of the four scopes and
 * until a day. It is used until that day, or until somebody revokes it, which holds at once. It is never deleted,
 * because the audit trail names its account.
 */
@SuppressWarnings("UnusedVariable")
@Entity
public class ApiAccount {

    @Id
    private UUID id;

    private UUID accountId;

    private UUID areaId;

    private String name;

    private String keyId;

    private byte[] secretHash;

    private String scopes;

    private Instant createdAt;

    private UUID createdBy;

    private LocalDate expiresOn;

    /** Kept by a statement of its own, so that being used is not a change. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected ApiAccount() {}

    /** A program that may be used from now on. */
    @SuppressWarnings("NullAway.Init") // who made it follows before it is stored
    ApiAccount(UUID areaId, UUID accountId, NewApiAccount wanted, ApiKey key) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.accountId = accountId;
        this.name = wanted.name();
        this.keyId = key.id();
        this.secretHash = key.hash();
        this.scopes = wanted.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.expiresOn = wanted.expiresOn();
    }

    void madeBy(UUID administrator, Instant at) {
        this.createdBy = administrator;
        this.createdAt = at;
    }

    /** Ends it at once. */
    void revoke(Instant at) {
        this.revokedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID areaId() {
        return areaId;
    }

    public String name() {
        return name;
    }

    public String keyId() {
        return keyId;
    }

    public Set<ApiScope> scopes() {
        return scopes(scopes);
    }

    static Set<ApiScope> scopes(String words) {
        EnumSet<ApiScope> known = EnumSet.noneOf(ApiScope.class);
        Arrays.stream(words.split(",")).map(ApiScope::valueOf).forEach(known::add);
        return Collections.unmodifiableSet(known);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
