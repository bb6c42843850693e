package uk.waymark.engine.access;

/**
 * How somebody stands to a child, each as one piece of SQL over {@code c}, the child's file. The same piece answers
 * "may I open this one?" and "which ones may I list?". They are asked in this order, the one that needs no look elsewhere first.
 */
enum Relationship {
    /** The child belongs to the area that the person answers for. */
    AREA("c.area_id = :scopeArea"),
    /** In the child's team now, on a legal ground or by a permission that is given and has not run out. */
    TEAM("""
            exists (select 1 from team_member tm where tm.case_id = c.id
              and tm.practitioner_id = :scopePractitioner and tm.left_on is null
              and\s""" + Ground.ofMember("tm") + ")"),
    /**
     * A step of the child's journey waits for the person, or for a role of theirs that has a queue in this area, as the
     * step's own or in place of somebody who is not there.
     */
    QUEUE("""
            exists (select 1 from journey_step q where q.case_id = c.id and q.ended_at is null
              and q.kind = 'USER_TASK' and\s""" + Relationship.waits("q") + ")"),
    /** Somebody of the person's own agency is in the child's team, on a ground that holds: for those who manage them. */
    OWN_AGENCY("""
            exists (select 1 from team_member om where om.case_id = c.id
              and om.agency_id = :scopeAgency and om.left_on is null
              and\s""" + Ground.ofMember("om") + ")"),
    /** The person's agency has been asked for the advice of somebody with their role, and still has to answer. */
    ASKED_FOR_ADVICE("""
            exists (select 1 from advice_request ar where ar.case_id = c.id and ar.agency_id = :scopeAgency
              and ar.role in (:scopeAdviceRoles) and ar.state in ('ASKED', 'GIVEN'))"""),
    /** The child's own family, each person with their own sign-in. */
    FAMILY("""
            exists (select 1 from family_member fm where fm.case_id = c.id and fm.account_id = :scopeAccount
              and fm.parental_responsibility <> 'NO')""");

    private final String sql;

    Relationship(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** That this open step waits for the person or for a queue of theirs: what {@link #QUEUE} asks of any step of the child. */
    static String waits(String step) {
        return """
                (%1$s.assignee_id = :scopePractitioner
                  or (%1$s.assignee_id is null and %1$s.area_id = :scopeArea and (%1$s.role in (:scopeQueueRoles)
                    or %1$s.stands_in in (:scopeQueueRoles))))""".formatted(step);
    }
}
