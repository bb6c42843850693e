package uk.waymark.deployment.stories.world;

/** One way to break one thing; the marks of a statement are filled with the child's identifier. */
public enum Broken {
    PERIOD_EXCUSED(
            "periods-follow-from-events",
            Whose.ASKED_FOR,
            "update clock set excused = case when excused = true then false else true end where case_id = ?"),
    EVENT_OF_A_PERIOD_LOST(
            "periods-follow-from-events", Whose.ASKED_FOR, "delete from clock_event where seq = 1 and case_id = ?"),
    FACT_CHANGED("facts-are-as-gathered", Whose.DEAD, "update child_facts set important_people = 7 where case_id = ?"),
    SEVERITY_OF_A_FLAG(
            "flags-say-what-rules-say",
            Whose.WITH_A_PLAN,
            "update flag set severity = case when severity = 'LOW' then 'HIGH' else 'LOW' end"
                    + " where cleared_at is null and case_id = ?"),
    ENTRY_OF_THE_TRAIL(
            "audit-trail-is-whole",
            Whose.WITH_A_PLAN,
            "update audit_entry set detail = 'nothing happened' where seq = 2 and chain = ?"),
    HEAD_OF_THE_TRAIL("audit-trail-is-whole", Whose.DEAD, "update audit_head set seq = seq + 1 where chain = ?"),
    PENNY_OF_A_SHARE(
            "money-adds-up",
            Whose.WITH_A_PLAN,
            "update panel_share set pence = pence + 1 where agency = 'HEALTH'"
                    + " and item_id in (select id from panel_item where case_id = ?)"),
    PART_OF_A_SHARE(
            "money-adds-up",
            Whose.WITH_A_PLAN,
            "update panel_share set hundredths = hundredths - 1 where agency = 'HEALTH'"
                    + " and item_id in (select id from panel_item where case_id = ?)"),
    AREA_OF_A_STEP(
            "access-has-its-ground",
            Whose.ASKED_FOR,
            "update journey_step set area_id = id where ended_at is null and case_id = ?"),
    SIGN_IN_OF_A_STRANGER(
            "access-has-its-ground",
            Whose.WITH_A_PLAN,
            "insert into family_member (id, case_id, account_id, relationship, parental_responsibility, restricted,"
                    + " version) select id, ?, id, 'MOTHER', 'YES', false, 0 from account where id ="
                    + " (select min(account_id) from account_role where role = 'SEN_CASEWORKER')"),
    HELP_AFTER_DEATH(
            "nothing-goes-on-after-death",
            Whose.DEAD,
            "update support_offer set ended_on = null where kind = 'INTERIM' and case_id = ?"),
    NUMBER_UNDER_ANOTHER("numbers-are-one-childs", Whose.ASKED_FOR, ""),
    NUMBER_IN_TWO_FILES("numbers-are-one-childs", Whose.ASKED_FOR_TOO, ""),
    STEP_ENDED(
            "steps-are-tasks",
            Whose.ASKED_FOR,
            "update journey_step set ended_at = began_at, ended_on = began_on where ended_at is null"
                    + " and kind = 'USER_TASK' and case_id = ?"),
    WORK_FAILED("journeys-have-a-way-on", Whose.ASKED_FOR, "update ACT_RU_JOB set RETRIES_ = 0" + Broken.OF_JOURNEY),
    TIMER_LOST("journeys-have-a-way-on", Whose.WITH_A_PLAN, "delete from ACT_RU_JOB" + Broken.OF_REVIEW),
    JOURNEY_TWICE("journeys-are-there-once", Whose.ASKED_FOR, """
            insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,
              ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_)
            select 'twin', 1, 'twin', 'twin', BUSINESS_KEY_, PROC_DEF_ID_, 'agree-support-while-waiting', true, false, true, false, 1
            from ACT_RU_EXECUTION where PARENT_ID_ is null and PROC_DEF_ID_ like 'referral:%' and BUSINESS_KEY_ =
              (select reference from child_file where id = ?)"""),
    FILE_JOINED(
            "journeys-are-of-children-here", Whose.ASKED_FOR, "update child_file set status = 'MERGED' where id = ?"),
    FLAG_OF_A_JOURNEY(
            "flags-have-their-journeys",
            Whose.WITH_A_PLAN,
            "update ACT_RU_VARIABLE set TEXT_ = concat('x', TEXT_) where NAME_ = 'subject' and PROC_INST_ID_ in"
                    + " (select e.ID_ from ACT_RU_EXECUTION e join child_file c on c.reference = e.BUSINESS_KEY_"
                    + " where c.id = ? and e.PROC_DEF_ID_ like 'resolve-flag:%')"),
    STATE_OF_A_SEARCH(
            "records-stand-at-their-steps",
            Whose.LOOKED_FOR_KEY_WORKER,
            "update key_worker_request set state = 'ANSWERED' where case_id = ?"),
    STAY_WITHOUT_JOURNEY(
            "records-have-their-journeys",
            Whose.ASKED_FOR,
            "insert into hospital_stay (id, case_id, in_since, sealed_where, rapid, state, recorded_by, version)"
                    + " select id, id, birth_date, wrapped_key, false, 'IN_HOSPITAL', id, 0 from child_file where id = ?"),
    PERIOD_OF_ANOTHER_JOURNEY(
            "periods-have-their-journeys",
            Whose.ASKED_FOR,
            "update clock set kind = 'ANNUAL_REVIEW' where kind = 'DECIDE_TO_ASSESS' and case_id = ?"),
    VARIABLE_WITH_A_NAME(
            "only-answers-are-remembered",
            Whose.ASKED_FOR,
            "update ACT_RU_VARIABLE set NAME_ = 'diagnosis' where NAME_ = 'identity' and PROC_INST_ID_ in"
                    + " (select e.ID_ from ACT_RU_EXECUTION e join child_file c on c.reference = e.BUSINESS_KEY_"
                    + " where c.id = ?)");

    private static final String OF_CHILD = " where PROCESS_INSTANCE_ID_ in (select e.ID_ from ACT_RU_EXECUTION e"
            + " join child_file c on c.reference = e.BUSINESS_KEY_ where c.id = ?";
    private static final String OF_JOURNEY = OF_CHILD + ")";
    private static final String OF_REVIEW = OF_CHILD + " and e.PROC_DEF_ID_ like 'annual-review:%')";

    /** A child at one stage. */
    enum Whose {
        ASKED_FOR,
        ASKED_FOR_TOO,
        LOOKED_FOR_KEY_WORKER,
        WITH_A_PLAN,
        DEAD
    }

    private final String invariant;
    private final Whose whose;
    private final String sql;

    Broken(String invariant, Whose whose, String sql) {
        this.invariant = invariant;
        this.whose = whose;
        this.sql = sql;
    }

    /** The short name of what does not hold any more. */
    public String invariant() {
        return invariant;
    }

    Whose whose() {
        return whose;
    }

    String sql() {
        return sql;
    }
}
