package uk.waymark.deployment.drill.day;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import uk.waymark.deployment.drill.Page;

/** Doing: asking for help for a child, a task, a note. What is answered is what the person was told is done. */
final class Writing {

    private static final Set<Integer> SOMEBODY_WAS_FASTER = Set.of(403, 404, 409);
    private static final int MOST_GUESSES = 4;

    private final Random random;
    private final Reading reading;

    Writing(Random random, Reading reading) {
        this.random = random;
        this.reading = reading;
    }

    /** Empty when the request was wrong, as meant. */
    Optional<Acknowledged> request(Person person, Request request) {
        Journey journey = new Journey(person.visitor(), request);
        String reference = journey.send();
        return reference.isEmpty()
                ? Optional.empty()
                : Optional.of(new Acknowledged(journey.command(), Act.REQUEST, reference));
    }

    /** Empty when nothing was to do, or when somebody else did it first. */
    Optional<Acknowledged> task(Person person) {
        return reading.aTask(reading.today(person)).flatMap(task -> fill(person, Act.TASK, task, task, Map.of()));
    }

    /** Empty when there is no child yet that may be written about. */
    Optional<Acknowledged> note(Person person) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        Map<String, String> words = Map.of(
                "on.day", Integer.toString(today.getDayOfMonth()),
                "on.month", Integer.toString(today.getMonthValue()),
                "on.year", Integer.toString(today.getYear()),
                "note", "We talked on the telephone.");
        List<String> children = person.children(() -> reading.children(person));
        if (children.isEmpty()) {
            return Optional.empty();
        }
        String page = "/children/" + children.get(random.nextInt(children.size())) + "/contacts";
        return fill(person, Act.NOTE, page, page + "/touch", words);
    }

    private Optional<Acknowledged> fill(Person person, Act act, String path, String action, Map<String, String> words) {
        UUID command = UUID.randomUUID();
        Page page = person.open(path);
        for (int guess = 0; guess < MOST_GUESSES && page.form(action).isPresent(); guess++) {
            Map<String, String> fields = new Typed(random).into(page, action);
            fields.putAll(words);
            fields.put("commandId", command.toString());
            page = person.send(action, fields);
            if (page.redirects()) {
                String reference = path.replaceAll("^/(tasks|children)/|/contacts$", "");
                return Optional.of(new Acknowledged(command, act, reference));
            }
        }
        if (page.status() != 200 && !SOMEBODY_WAS_FASTER.contains(page.status())) {
            throw new IllegalStateException("unexpected answer to " + act + ": " + page.status() + " " + page.words());
        }
        return Optional.empty();
    }
}
