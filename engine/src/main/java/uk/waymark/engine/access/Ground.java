package uk.waymark.engine.access;

/**
 * Why an agency may have information of some classes about a child, as SQL over {@code c}, the child's file: the law, or a
 * permission that is given and has not run out. Needs the parameters {@code scopeClasses} and {@code scopeToday}.
 */
final class Ground {

    private Ground() {}

    /** That the ground on which this member is in the team, by its alias, still holds. */
    static String ofMember(String member) {
        String agency = member + ".agency_id";
        return "((%1$s.basis = 'STATUTORY' and %2$s)\n    or (%1$s.basis = 'PERMISSION' and %3$s))"
                .formatted(member, law(agency), permission(agency));
    }

    private static String law(String agency) {
        return """
                exists (select 1 from lawful_basis lb
                      where lb.case_id = c.id and lb.agency_id = %s and lb.data_class in (:scopeClasses))""".formatted(agency);
    }

    private static String permission(String agency) {
        return """
                exists (select 1 from permission p
                      where p.case_id = c.id and p.agency_id = %s and p.data_class in (:scopeClasses)
                        and p.state = 'GIVEN' and (p.expires_on is null or p.expires_on >= :scopeToday))""".formatted(agency);
    }
}
