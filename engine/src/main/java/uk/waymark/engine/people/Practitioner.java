package uk.waymark.engine.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/**
 * Somebody who works for an agency with children and families.
 *
 * <p>A practitioner joins an agency, holds one or more roles, may be a designated key worker with a weighted limit of
 * children (default 20; 3 for those who do it beside another post), may be away for a while, and one day leaves: from
 * then on nothing may be given to them.
 */
@Entity
public class Practitioner {

    @Id
    private UUID id;

    private UUID agencyId;

    private String fullName;

    private String jobTitle;

    private @Nullable String phone;

    private @Nullable String district;

    private String languages = "";

    private String skills = "";

    private boolean designated;

    private int weightedLimit = 3;

    private boolean available = true;

    private @Nullable LocalDate leftOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "practitioner_role", joinColumns = @JoinColumn(name = "practitioner_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Practitioner() {}

    /** Somebody who has joined the agency in these roles. */
    public Practitioner(UUID agencyId, String fullName, String jobTitle, Set<Role> roles) {
        this.id = Ids.next();
        this.agencyId = agencyId;
        this.fullName = fullName;
        this.jobTitle = jobTitle;
        this.roles.addAll(roles);
    }

    /** Makes this person a designated key worker: {@code limit} is the sum of the children's weights, not a head count. */
    public void designate(int limit) {
        this.designated = true;
        this.weightedLimit = limit;
    }

    /** Where they work, how to ring them, what they speak and what they are trained in (comma-separated words). */
    public void describe(String phone, String district, List<String> languages, List<String> skills) {
        this.phone = phone;
        this.district = district;
        this.languages = String.join(",", languages);
        this.skills = String.join(",", skills);
    }

    /** Away from work, or back. */
    public void availableFromNow(boolean isAvailable) {
        this.available = isAvailable;
    }

    /** Their last day; nothing is given to them from now on. */
    public void leave(LocalDate on) {
        this.leftOn = on;
        this.available = false;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String fullName() {
        return fullName;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String district() {
        return district;
    }

    public List<String> languages() {
        return words(languages);
    }

    public List<String> skills() {
        return words(skills);
    }

    public boolean designated() {
        return designated;
    }

    public int weightedLimit() {
        return weightedLimit;
    }

    public boolean available() {
        return available;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
