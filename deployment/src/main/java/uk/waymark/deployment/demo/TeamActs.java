package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.consent.Answer;
import uk.waymark.engine.consent.Competence;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.NewFamilyMember;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.LeadAgency;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.rules.YesNo;

/** How a team forms around a child of Northshire, and what the family permits. */
@DemoPart
class TeamActs {

    private static final String DIRECT_CARE = "Direct care of the child";
    private static final String DIRECT_CARE_LAW = "UK GDPR art. 6(1)(e) and 9(2)(h)";
    private static final String EDUCATION = "Education of a child with special needs";
    private static final String EDUCATION_LAW = "Children and Families Act 2014, s.66 and s.100";
    private static final String CARE = "Services for a child in need";
    private static final String CARE_LAW = "Children Act 1989, s.17";

    private final Cast cast;
    private final Team team;
    private final LeadAgency lead;
    private final Permissions permissions;
    private final Home home;

    TeamActs(Cast cast, Team team, LeadAgency lead, Permissions permissions, Home home) {
        this.cast = cast;
        this.team = team;
        this.lead = lead;
        this.permissions = permissions;
        this.home = home;
    }

    /** The family, and the end of a journey. */
    @DemoPart
    record Home(Family family, RecordDeath death, AccessPolicy policy) {}

    void nurse(Reader by, String ref) {
        join(by, ref, Cast.NURSE, TeamRole.LEAD_CLINICIAN, DIRECT_CARE, DIRECT_CARE_LAW);
    }

    void school(Reader by, String ref) {
        join(by, ref, "school", TeamRole.MEMBER, EDUCATION, EDUCATION_LAW);
    }

    void college(Reader by, String ref) {
        join(by, ref, "college", TeamRole.MEMBER, EDUCATION, EDUCATION_LAW);
    }

    void socialWorker(Reader by, String ref) {
        join(by, ref, "socialworker", TeamRole.ESCALATION_OWNER, CARE, CARE_LAW);
    }

    void hospice(Reader by, String ref) {
        join(by, ref, "hospice", TeamRole.MEMBER, DIRECT_CARE, DIRECT_CARE_LAW);
    }

    void ward(Reader by, String ref) {
        join(by, ref, "ward", TeamRole.MEMBER, DIRECT_CARE, DIRECT_CARE_LAW);
    }

    void deputy(Reader by, String ref) {
        boolean bea = by.practitionerId() != null && !by.practitionerId().equals(cast.practitioner("bea.lindqvist"));
        join(by, ref, bea ? "bea.lindqvist" : "sam.okoro", TeamRole.DEPUTY, DIRECT_CARE, DIRECT_CARE_LAW);
    }

    private void join(Reader by, String ref, String who, TeamRole role, String ground, String law) {
        team.join(by, ref, Join.byLaw(cast.practitioner(who), role, ground, law));
    }

    void leads(Reader by, String ref, String who) {
        int version = home.policy().open(by, ref, DataClass.CORE, Act.READ).version();
        lead.name(by, ref, cast.agency(who), version);
    }

    /** The family agrees that the voluntary family support worker joins in. */
    void familySupportByPermission(Reader by, String ref, @Nullable LocalDate until) {
        UUID agency = cast.agency("voluntary");
        permissions.ask(by, ref, agency, DataClass.CORE);
        permissions.give(by, ref, agency, DataClass.CORE, answer(until));
        team.join(by, ref, Join.byPermission(cast.practitioner("voluntary"), TeamRole.MEMBER));
    }

    /** The family was asked and said no. */
    void refuses(Reader by, String ref, String agencyOf, DataClass dataClass) {
        UUID agency = cast.agency(agencyOf);
        permissions.ask(by, ref, agency, dataClass);
        permissions.refuse(by, ref, agency, dataClass, answer(null));
    }

    private static Answer answer(@Nullable LocalDate until) {
        return new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, until);
    }

    /** Somebody of the family with a sign-in of their own. */
    void familyMember(Reader by, String ref, DemoParent who) {
        YesNo responsible = who.role() == Role.PARENT ? YesNo.YES : YesNo.NOT_KNOWN;
        UUID member = home.family()
                .add(by, ref, new NewFamilyMember(who.person(), who.relationship(), "01632 960123", responsible));
        home.family().signsIn(by, ref, member, cast.account(who.username()));
    }

    void dies(Reader by, String ref, LocalDate on) {
        int version = home.policy().open(by, ref, DataClass.CORE, Act.READ).version();
        home.death().record(by, ref, new DeathRecord(on, ref, true), version);
    }
}
