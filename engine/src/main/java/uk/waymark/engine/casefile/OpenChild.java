package uk.waymark.engine.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.AccessPolicy.Opened;
import uk.waymark.engine.access.Allowed;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Use;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** Opens a child's file to be read: checks the policy, writes one audit entry, and gives what stands above every page. */
@Component
public class OpenChild {

    private static final String QUERY = """
            select c.*,
              (select p.full_name from team_member t join practitioner p on p.id = t.practitioner_id
                where t.case_id = c.id and t.team_role = 'KEY_WORKER' and t.left_on is null
                order by t.joined_on desc limit 1) as key_worker,
              (select p.phone from team_member t join practitioner p on p.id = t.practitioner_id
                where t.case_id = c.id and t.team_role = 'KEY_WORKER' and t.left_on is null
                order by t.joined_on desc limit 1) as key_worker_phone,
              (select k.label from contact_point k where k.case_id = c.id and k.primary_out_of_hours = true
                and k.ended_on is null order by k.id limit 1) as number_label,
              (select k.id from contact_point k where k.case_id = c.id and k.primary_out_of_hours = true
                and k.ended_on is null order by k.id limit 1) as number_id,
              (select k.sealed_phone from contact_point k where k.case_id = c.id and k.primary_out_of_hours = true
                and k.ended_on is null order by k.id limit 1) as number_phone,
              case when exists (select 1 from child_file o where o.id <> c.id and o.area_id = c.area_id
                and o.status <> 'MERGED' and ((o.family_name = c.family_name and o.given_name = c.given_name)
                  or (o.name_sound = c.name_sound and o.birth_date = c.birth_date))) then 1 else 0 end as shares_name
            from child_file c where c.id = :id""";

    private final AccessPolicy policy;
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final AuditTrail audit;

    OpenChild(AccessPolicy policy, JdbcClient jdbc, Sealer sealer, AuditTrail audit) {
        this.policy = policy;
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.audit = audit;
    }

    /**
     * The child's identity, for a page that is being opened.
     *
     * @param page which page, for the audit trail: a short machine word
     * @throws Refusal.NotFound when there is no such file or the reader may not know of it
     */
    @Transactional
    public IdentityBar open(Reader reader, String reference, String page) {
        return open(reader, reference, page, Set.of()).bar();
    }

    /**
     * The same with the file itself, and in which of these ways the reader may use it.
     *
     * @param asked what the page may offer
     * @throws Refusal.NotFound when there is no such file or the reader may not know of it
     */
    @Transactional
    public OpenedFile open(Reader reader, String reference, String page, Set<Use> asked) {
        Opened opened = policy.open(reader, reference, asked);
        UUID child = opened.file().caseId();
        audit.record(Entry.ofChild(child, reader.accountId(), AuditAction.OPENED, page));
        IdentityBar bar = jdbc.sql(QUERY)
                .param("id", Ids.bytes(child))
                .query((row, number) -> bar(row))
                .single();
        return new OpenedFile(opened.file(), bar, opened.allowed());
    }

    /** A file that has been opened for a page. */
    public record OpenedFile(OpenCase file, IdentityBar bar, Allowed allowed) {}

    private IdentityBar bar(ResultSet row) throws SQLException {
        byte[] key = row.getBytes("wrapped_key");
        byte @Nullable [] nhs = row.getBytes("sealed_nhs_number");
        byte @Nullable [] phone = row.getBytes("number_phone");
        return new IdentityBar(
                row.getString("reference"),
                new ChildName(row.getString("given_name"), row.getString("family_name"), row.getString("known_as")),
                row.getObject("birth_date", LocalDate.class),
                nhs == null ? null : new NhsNumber(sealer.open(key, "NHS", nhs)).grouped(),
                ChildStatus.valueOf(row.getString("status")),
                row.getObject("died_on", LocalDate.class),
                row.getString("language"),
                YesNo.valueOf(row.getString("interpreter")),
                condition(row),
                row.getString("key_worker"),
                row.getString("key_worker_phone"),
                phone == null ? null : row.getString("number_label") + " " + number(row, key, phone),
                row.getInt("shares_name") == 1,
                row.getInt("version"));
    }

    private String number(ResultSet row, byte[] key, byte[] phone) throws SQLException {
        return sealer.open(key, SealedPhone.field(Ids.uuid(row.getBytes("number_id"))), phone);
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                YesNo.valueOf(row.getString("life_limiting")),
                YesNo.valueOf(row.getString("symptom_plan")),
                row.getObject("palliative_category", Integer.class),
                CarePhase.valueOf(row.getString("phase")),
                row.getObject("discharge_on", LocalDate.class),
                row.getObject("adult_transfer_on", LocalDate.class));
    }
}
