package uk.waymark.engine.access;

/** Whether a member of a team can open the file at all: the policy's own test, for queries over {@code team_member}. */
public final class TeamSight {

    /** The test for the alias {@code tm}, in brackets; needs the parameter {@code today}. */
    static final String CAN_OPEN = """
            ((tm.basis = 'STATUTORY' and exists (select 1 from lawful_basis lb
                  where lb.case_id = tm.case_id and lb.agency_id = tm.agency_id))
              or (tm.basis = 'PERMISSION' and exists (select 1 from permission pm
                  where pm.case_id = tm.case_id and pm.agency_id = tm.agency_id
                    and pm.state = 'GIVEN' and (pm.expires_on is null or pm.expires_on >= :today))))""";

    /** The column {@code has_access}, 1 or 0, for the alias {@code tm}; needs the parameter {@code today}. */
    public static final String HAS_ACCESS = "case when " + CAN_OPEN + " then 1 else 0 end as has_access";

    private TeamSight() {}
}
