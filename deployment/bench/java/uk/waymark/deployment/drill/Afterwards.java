package uk.waymark.deployment.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import uk.waymark.deployment.drill.day.Acknowledged;
import uk.waymark.deployment.drill.day.Act;
import uk.waymark.deployment.drill.day.Request;
import uk.waymark.engine.Ids;

/** Compares what the visitors were told with what the database holds. */
final class Afterwards {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(180);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final int LOCK_AND_RESTART_SECONDS = 45 + 75;
    private static final String REQUEST = """
            select count(*) from command k join child_file c on k.location = concat('/referrals/received/', c.reference)
            where k.id = ? and c.reference = ?
              and exists (select 1 from referral r where r.case_id = c.id)
              and exists (select 1 from clock t where t.case_id = c.id)
              and exists (select 1 from ACT_HI_PROCINST p where p.BUSINESS_KEY_ = c.reference)""";
    private static final String TASK = """
            select count(*) from command k where k.id = ? and k.kind = 'task'
              and exists (select 1 from journey_step s where s.id = ? and s.ended_at is not null)""";
    private static final String INTRODUCTION =
            "select count(*) from journey_step where id = ? and step = 'introduce-yourself'";

    /** Where somebody found that two files are one child's, the request stands in the older file too. */
    private static final String REQUESTS = """
            referral r where not exists (select 1 from child_file c where c.id = r.case_id and c.status = 'MERGED')""";

    private static final String NOTE = """
            select count(*) from command k where k.id = ? and k.kind = 'family-contact'
              and exists (select 1 from family_contact f join child_file c on c.id = f.case_id where c.reference = ?)""";

    /** A live journey waits for somebody, for a moment, for news, for its own work or for another journey. */
    private static final String STANDS_STILL = """
            ACT_RU_EXECUTION p where p.PARENT_ID_ is null
              and not exists (select 1 from ACT_RU_TASK t where t.PROC_INST_ID_ = p.ID_)
              and not exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = p.ID_)
              and not exists (select 1 from ACT_RU_EVENT_SUBSCR e where e.PROC_INST_ID_ = p.ID_)
              and not exists (select 1 from ACT_RU_EXECUTION c join ACT_RU_EXECUTION s on s.ID_ = c.SUPER_EXEC_
                              where s.PROC_INST_ID_ = p.ID_)""";

    private final DrillDatabase database;
    private final List<Acknowledged> acknowledged;

    Afterwards(DrillDatabase database, List<Acknowledged> acknowledged) {
        this.database = database;
        this.acknowledged = acknowledged;
    }

    /** Waits until no work is left that could be done now; a node's locks outlive it by 45 s. */
    void settle() {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (database.waitingJobs() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** What was acknowledged and is not there: its command, or what that was to bring about. */
    List<Acknowledged> lost() {
        return acknowledged.stream().filter(one -> !isThere(one)).toList();
    }

    /** What is there more often than it was ordered: what, and how often too often. */
    Map<String, Long> duplicated() {
        Set<String> done = new HashSet<>();
        long doneTwice = acknowledged.stream()
                .filter(one -> one.act() == Act.TASK && !done.add(one.reference()))
                .count();
        Map<String, Long> tooOften = new TreeMap<>();
        tooOften.put("requests", count(REQUESTS) - of(Act.REQUEST).distinct().count());
        tooOften.put("notes", count("family_contact") - of(Act.NOTE).distinct().count() - introductions());
        tooOften.put(
                "tasks",
                count("command where kind = 'task'") - of(Act.TASK).distinct().count());
        tooOften.put("steps done twice", doneTwice);
        tooOften.values().removeIf(number -> number <= 0);
        return tooOften;
    }

    /** Whoever introduces themselves to a family writes that down as a contact too. */
    private long introductions() {
        return acknowledged.stream()
                .filter(one -> one.act() == Act.TASK)
                .filter(one -> database.count(INTRODUCTION, Ids.bytes(UUID.fromString(one.reference()))) == 1)
                .count();
    }

    /** Work that nobody does although it could be done, and no living node can still be holding it. */
    long stuck() {
        return count("ACT_RU_JOB where RETRIES_ > 0 and TYPE_ = 'message' and CREATE_TIME_ < utc_timestamp()"
                + " - interval " + LOCK_AND_RESTART_SECONDS + " second and (LOCK_EXP_TIME_ is null or"
                + " LOCK_EXP_TIME_ < utc_timestamp() - interval " + LOCK_AND_RESTART_SECONDS + " second)");
    }

    private Stream<UUID> of(Act act) {
        return acknowledged.stream().filter(one -> one.act() == act).map(Acknowledged::command);
    }

    /** Everything that would show that something has been done by half. */
    List<String> halfDone() {
        List<String> found = new ArrayList<>();
        complain(found, "work that is still waiting", database.waitingJobs());
        complain(found, "work that has failed for good", count("ACT_RU_JOB where RETRIES_ = 0"));
        complain(found, "children without a request", count("child_file c " + without("referral")));
        complain(found, "children without a running clock", count("child_file c " + without("clock")));
        complain(
                found,
                "requests without a child",
                count("referral r where not exists " + "(select 1 from child_file c where c.id = r.case_id)"));
        complain(
                found,
                "children without an audit chain",
                count("child_file c where not exists " + "(select 1 from audit_head h where h.chain = c.id)"));
        complain(
                found,
                "children without a journey",
                count("child_file c where not exists "
                        + "(select 1 from ACT_HI_PROCINST p where p.BUSINESS_KEY_ = c.reference)"));
        complain(
                found,
                "children with two journeys of a referral",
                count("(select p.BUSINESS_KEY_ from ACT_RU_EXECUTION p "
                        + "where p.PARENT_ID_ is null and p.BUSINESS_KEY_ is not null "
                        + "and p.PROC_DEF_ID_ like 'referral:%' group by p.BUSINESS_KEY_ having count(*) > 1) twice"));
        complain(found, "journeys that stand still", count(STANDS_STILL));
        complain(found, "children of wrong requests", count("child_file where family_name = '" + Request.NEVER + "'"));
        complain(found, "open steps that are not the open tasks", differentTasks());
        return found;
    }

    private boolean isThere(Acknowledged one) {
        byte[] command = Ids.bytes(one.command());
        return switch (one.act()) {
            case REQUEST -> database.count(REQUEST, command, one.reference()) == 1;
            case TASK -> database.count(TASK, command, Ids.bytes(UUID.fromString(one.reference()))) == 1;
            case NOTE -> database.count(NOTE, command, one.reference()) == 1;
            case TODAY, CHILD, SEARCH, WAITS -> throw new IllegalStateException("reading is not acknowledged");
        };
    }

    private long differentTasks() {
        Set<String> steps = new HashSet<>(
                database.texts("select task_id from journey_step where ended_at is null and task_id is not null"));
        Set<String> tasks = new HashSet<>(database.texts("select ID_ from ACT_RU_TASK"));
        Set<String> both = new HashSet<>(steps);
        both.retainAll(tasks);
        return (long) steps.size() + tasks.size() - 2L * both.size();
    }

    private static String without(String table) {
        return "where not exists (select 1 from " + table + " x where x.case_id = c.id)";
    }

    private long count(String from) {
        return database.count("select count(*) from " + from);
    }

    private static void complain(List<String> found, String what, long number) {
        if (number > 0) {
            found.add(number + " " + what);
        }
    }
}
