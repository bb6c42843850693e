package uk.waymark.web.tasks.keyworker;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.engine.keyworker.KeyWorkerSearch;
import uk.waymark.engine.keyworker.ProposedPerson;
import uk.waymark.rules.keyworker.Reason;
import uk.waymark.web.component.Choice;
import uk.waymark.web.words.Voice;

/** The people who are proposed, as they are shown and chosen. */
public record Proposals(KeyWorkerSearch search) {

    /** The people as answers to choose from, each with the reasons, which are written for a parent. */
    public List<Choice> choices(Voice voice) {
        List<Choice> choices = new ArrayList<>();
        for (ProposedPerson person : search.people()) {
            choices.add(Choice.of(person.practitionerId().toString(), person.name() + ", " + person.jobTitle())
                    .hint(person.agency() + ". " + voice.say(reasons(person))));
        }
        return choices;
    }

    /** Why somebody is proposed, as one text. */
    public static String reasons(ProposedPerson person) {
        return person.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" "));
    }

    /** The name of somebody who is proposed. */
    public String name(UUID practitionerId) {
        return search.people().stream()
                .filter(person -> person.practitionerId().equals(practitionerId))
                .map(ProposedPerson::name)
                .findFirst()
                .orElse("somebody who is no longer proposed");
    }

    /** What the family said, in words. */
    public String wish() {
        UUID wanted = search.familyWishPractitioner();
        return wanted == null ? search.familyWish().title() : "The family chose " + name(wanted);
    }
}
