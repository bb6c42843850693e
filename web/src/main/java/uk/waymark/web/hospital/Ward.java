package uk.waymark.web.hospital;

import java.util.List;

/**
 * Who of the ward is in the child's team: nobody else of the ward finds the child here.
 *
 * @param people by name and post
 * @param mayAdd whether the reader may take somebody into the team
 * @param ask whom to ask where the reader may not
 */
public record Ward(List<String> people, boolean mayAdd, String ask) {

    public Ward {
        people = List.copyOf(people);
    }
}
