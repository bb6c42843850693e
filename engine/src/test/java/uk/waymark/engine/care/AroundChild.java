package uk.waymark.engine.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestChildren.TestChild;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.Allowed;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.access.Use;
import uk.waymark.engine.foundations.FactsProjection;
import uk.waymark.engine.foundations.FoundationCheck;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.news.FlagCleared;
import uk.waymark.engine.news.FlagMoved;
import uk.waymark.engine.news.FlagRaised;
import uk.waymark.engine.news.KeyWorkerAsked;
import uk.waymark.engine.news.KeyWorkerLeaving;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.engine.news.ReassessmentAsked;
import uk.waymark.engine.people.Role;

/** An invented child of a new area with a first manager in the team, and what tests ask about them. */
@Component
public class AroundChild {

    private final TestChildren children;
    private final NewPeople people;
    private final AccessPolicy policy;
    private final FirstCheck first;
    private final JdbcTemplate jdbc;
    private final List<Object> news = new CopyOnWriteArrayList<>();

    AroundChild(TestChildren children, NewPeople people, AccessPolicy policy, FirstCheck first, JdbcTemplate jdbc) {
        this.children = children;
        this.people = people;
        this.policy = policy;
        this.first = first;
        this.jdbc = jdbc;
    }

    /** Gathers and checks as the product does when a team begins to form. */
    @Component
    static class FirstCheck {
        private final FactsProjection facts;
        private final FoundationCheck check;

        FirstCheck(FactsProjection facts, FoundationCheck check) {
            this.facts = facts;
            this.check = check;
        }

        void of(UUID caseId) {
            facts.refresh(caseId);
            check.reevaluate(caseId, "TEST");
        }
    }

    /** A child, and a caseworker with every right of a caseworker, in the team by law. */
    public record Child(TestChild file, Reader caseworker) {

        public UUID id() {
            return file.id();
        }

        public String reference() {
            return file.reference();
        }
    }

    /** A new child with a caseworker in the team. */
    @Transactional
    public Child child() {
        return child(children.area());
    }

    /** A new child of this area with a caseworker in the team. */
    @Transactional
    public Child child(UUID area) {
        TestChild file = children.child(area);
        Reader caseworker = people.worker(area, Role.SEN_CASEWORKER, Role.KEY_WORKER, Role.HOSPITAL, Role.TEAM_MANAGER);
        inTeam(file.id(), caseworker);
        first.of(file.id());
        return new Child(file, caseworker);
    }

    /** A new child whose caseworker is the key worker too. */
    @Transactional
    public Child childWithKeyWorker() {
        Child child = child();
        nameKeyWorker(child);
        return child;
    }

    /** Names the caseworker as the key worker, and lets follow what follows. */
    @Transactional
    public void nameKeyWorker(Child child) {
        plays(child.id(), child.caseworker(), "KEY_WORKER");
        first.of(child.id());
    }

    /** Somebody of a new agency who works in the child's area. */
    public Reader worker(Child child, Role... roles) {
        return people.worker(child.file().areaId(), roles);
    }

    /** Somebody with this role in the child's team, by law. */
    @Transactional
    public Reader colleague(Child child, Role role) {
        Reader colleague = worker(child, role);
        inTeam(child.id(), colleague);
        return colleague;
    }

    /** Lets the child be born on another day. */
    @Transactional
    public void born(Child child, LocalDate day) {
        jdbc.update("update child_file set birth_date = ? where id = ?", day, Ids.bytes(child.id()));
    }

    private void plays(UUID caseId, Reader who, String part) {
        jdbc.update(
                "insert into team_member (id, case_id, practitioner_id, agency_id, team_role, basis, joined_on, version)"
                        + " values (?, ?, ?, ?, ?, 'STATUTORY', date '2026-01-05', 0)",
                Ids.bytes(Ids.next()),
                Ids.bytes(caseId),
                Ids.bytes(id(who.practitionerId())),
                Ids.bytes(id(who.agencyId())),
                part);
    }

    private void inTeam(UUID caseId, Reader who) {
        plays(caseId, who, "CASEWORKER");
        for (DataClass dataClass : DataClass.values()) {
            jdbc.update(
                    "insert into lawful_basis (id, case_id, agency_id, data_class, ground, citation, recorded_on, version)"
                            + " values (?, ?, ?, ?, 'Assessment', 's.36', date '2026-01-05', 0)",
                    Ids.bytes(Ids.next()),
                    Ids.bytes(caseId),
                    Ids.bytes(id(who.agencyId())),
                    dataClass.name());
        }
    }

    /** The identifier of a post or agency that the reader has. */
    public static UUID id(@Nullable UUID id) {
        return Objects.requireNonNull(id);
    }

    /** The file as the caseworker opens it. */
    public OpenCase open(Child child) {
        return policy.open(child.caseworker(), child.reference(), DataClass.CORE, Act.READ);
    }

    /** Whether this child is in the list of what the reader may see. */
    public boolean lists(Reader reader, Child child, DataClass dataClass) {
        Scope scope = policy.scope(reader, dataClass, Act.READ);
        var named = new NamedParameterJdbcTemplate(jdbc);
        List<String> references = named.queryForList(
                "select c.reference from child_file c where " + scope.sql(), scope.params(), String.class);
        return references.contains(child.reference());
    }

    /** Whether the reader can open this child. */
    public boolean opens(Reader reader, Child child, DataClass dataClass) {
        return policy.allows(reader, child.reference(), dataClass, Act.READ);
    }

    /** Those of these ways in which the reader may use the file: all asked at once, or each by itself. */
    public Set<Use> allowed(Reader reader, Child child, Set<Use> uses, boolean atOnce) {
        return atOnce
                ? allowedAtOnce(reader, child, uses)
                : uses.stream()
                        .filter(use -> policy.allows(reader, child.reference(), use.dataClass(), use.act()))
                        .collect(Collectors.toSet());
    }

    private Set<Use> allowedAtOnce(Reader reader, Child child, Set<Use> uses) {
        try {
            Allowed allowed = policy.open(reader, child.reference(), uses).allowed();
            return uses.stream().filter(allowed::to).collect(Collectors.toSet());
        } catch (Refusal.NotFound hidden) {
            return Set.of();
        }
    }

    /** How many rows of a table belong to this child. */
    public int count(Child child, String table) {
        Integer count = jdbc.queryForObject(
                "select count(*) from " + table + " where case_id = ?", Integer.class, Ids.bytes(child.id()));
        return count == null ? 0 : count;
    }

    /** What was told of this kind since the last time it was asked. */
    public <T> List<T> told(Class<T> kind) {
        List<T> told = new ArrayList<>();
        news.stream().filter(kind::isInstance).map(kind::cast).forEach(told::add);
        news.removeIf(kind::isInstance);
        return told;
    }

    @EventListener({
        FlagRaised.class,
        FlagMoved.class,
        FlagCleared.class,
        CaseClosing.class,
        KeyWorkerAsked.class,
        PlanFinalised.class,
        KeyWorkerLeaving.class,
        ReassessmentAsked.class
    })
    void hear(Object event) {
        news.add(event);
    }
}
