package uk.waymark.deployment.demo;

import java.util.List;
import java.util.Set;
import uk.waymark.engine.people.Role;

/**
 * One person of {@code people.csv}.
 *
 * @param limit weighted limit of a designated key worker; 0 for everybody else
 * @param label what the sign-in page says; empty: not listed there
 */
record DemoPerson(
        String username,
        String name,
        String post,
        String agency,
        Set<Role> roles,
        String phone,
        String district,
        List<String> languages,
        List<String> skills,
        int limit,
        String label) {}
