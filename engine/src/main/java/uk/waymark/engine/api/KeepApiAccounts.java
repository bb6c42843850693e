package uk.waymark.engine.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Role;

/** What administrators do with the programs of their area: let one in, see who is in, end one. */
@Component
public class KeepApiAccounts {

    /** What a program can be here to do. It is never a key worker, a manager or an administrator: those are people. */
    public static final Set<Role> ROLES = Collections.unmodifiableSet(EnumSet.of(
            Role.REFERRER,
            Role.SCHOOL,
            Role.COLLEGE,
            Role.HOSPITAL,
            Role.COMMUNITY_NURSING,
            Role.HOSPICE,
            Role.GP_OUT_OF_HOURS,
            Role.THERAPIST,
            Role.EDUCATIONAL_PSYCHOLOGIST,
            Role.SOCIAL_WORKER,
            Role.CONTINUING_CARE_ASSESSOR,
            Role.SEN_CASEWORKER,
            Role.ADULT_SERVICE));

    private static final int LONGEST_YEARS = 2;
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.AREA_ADMIN, Role.SYSTEM_ADMIN);

    private final ApiAccounts programs;
    private final Accounts accounts;
    private final ApiPosts posts;
    private final Commands commands;
    private final Recording recording;

    KeepApiAccounts(ApiAccounts programs, Accounts accounts, ApiPosts posts, Commands commands, Recording recording) {
        this.programs = programs;
        this.accounts = accounts;
        this.posts = posts;
        this.commands = commands;
        this.recording = recording;
    }

    /** How such a change is written down. */
    @Component
    record Recording(Today today, AuditTrail audit) {}

    /**
     * The programs of the administrator's area, the newest first.
     *
     * @throws Refusal.NotAllowed {@code api.administrators.only}
     */
    @Transactional(readOnly = true)
    public List<ApiAccount> list(Reader reader) {
        return programs.findByAreaIdOrderByCreatedAtDescIdDesc(area(reader));
    }

    /**
     * Lets a program in.
     *
     * @return its key, which is shown now and never again; empty when the same order was carried out before
     * @throws Refusal.NotAllowed {@code api.administrators.only}
     * @throws Refusal.NotNow {@code api.expiry.range}, {@code api.role.people.only}, {@code agency.not.found}
     */
    public Optional<ApiKey> make(Reader reader, NewApiAccount wanted, UUID commandId) {
        UUID area = area(reader);
        check(wanted);
        ApiKey key = ApiKey.random();
        Command command = new Command(commandId, "make-api-account", reader.accountId(), "/api-accounts");
        boolean repeated =
                commands.once(command, () -> store(reader, area, wanted, key)).repeated();
        return repeated ? Optional.empty() : Optional.of(key);
    }

    private void check(NewApiAccount wanted) {
        var now = recording.today().date();
        if (wanted.expiresOn().isBefore(now) || wanted.expiresOn().isAfter(now.plusYears(LONGEST_YEARS))) {
            throw new Refusal.NotNow("api.expiry.range");
        }
        if (!ROLES.contains(wanted.role())) {
            throw new Refusal.NotNow("api.role.people.only");
        }
    }

    private void store(Reader reader, UUID area, NewApiAccount wanted, ApiKey key) {
        ApiAccount program = new ApiAccount(area, posts.make(area, wanted, key), wanted, key);
        program.madeBy(reader.accountId(), recording.today().now());
        programs.save(program);
        note(reader, program, "program let in: " + wanted.role() + " " + wanted.scopes());
    }

    /**
     * Ends a program's account at once.
     *
     * @param version the edition that the page showed
     * @throws Refusal.NotAllowed {@code api.administrators.only}
     * @throws Refusal.NotFound {@code api.account.not.found}
     * @throws Refusal.NotNow {@code stale.page}
     */
    @Transactional
    public void revoke(Reader reader, UUID id, int version) {
        UUID area = area(reader);
        ApiAccount program = programs.findById(id)
                .filter(found -> found.areaId().equals(area))
                .orElseThrow(() -> new Refusal.NotFound("api.account.not.found"));
        SamePage.require(version, program.version());
        if (program.revokedAt() == null) {
            program.revoke(recording.today().now());
            accounts.findById(program.accountId()).orElseThrow().close();
            posts.leave(program.accountId(), reader);
            note(reader, program, "program ended");
        }
    }

    private void note(Reader reader, ApiAccount program, String what) {
        recording
                .audit()
                .record(new Entry(
                        reader.accountId(),
                        reader.accountId(),
                        AuditAction.ACCESS_CHANGED,
                        null,
                        program.keyId(),
                        what));
    }

    private static UUID area(Reader reader) {
        UUID area = reader.areaId();
        if (area == null || !reader.isAnyOf(ADMINISTRATORS)) {
            throw new Refusal.NotAllowed("api.administrators.only");
        }
        return area;
    }
}
