package uk.waymark.deployment.drill.day;

import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.waymark.deployment.drill.Visitor;

/** Those who are signed in and free take turns; where nobody is, somebody opens another browser. */
public final class Staff {

    /** What somebody is there for. */
    public enum Duty {
        LEAD,
        CASEWORKER,
        SCHOOL,
        NURSE,
        SOCIAL_WORKER,
        /** Somebody outside, who does not sign in. */
        NOBODY
    }

    private final Map<Duty, Deque<Person>> free = new EnumMap<>(Duty.class);
    private final Map<Duty, List<String>> names;
    private final String password;
    private final Supplier<Visitor> browsers;
    private final AtomicInteger signedIn = new AtomicInteger();

    public Staff(Map<Duty, List<String>> names, String password, Supplier<Visitor> browsers) {
        this.names = Map.copyOf(names);
        this.password = password;
        this.browsers = browsers;
        for (Duty duty : Duty.values()) {
            free.put(duty, new ConcurrentLinkedDeque<>());
        }
    }

    /** Lets so many of each duty sign in beforehand. */
    public void signIn(int ofEach) {
        for (Duty duty : names.keySet()) {
            for (int i = 0; i < ofEach; i++) {
                free(duty).add(another(duty));
            }
        }
    }

    <T> T with(Duty duty, Function<Person, T> act) {
        Deque<Person> people = free(duty);
        Person found = people.pollFirst();
        Person person = found == null ? another(duty) : found;
        try {
            return act.apply(person);
        } finally {
            if (duty == Duty.NOBODY) {
                person.visitor().forget();
            }
            people.addLast(person);
        }
    }

    private Deque<Person> free(Duty duty) {
        return Objects.requireNonNull(free.get(duty));
    }

    private Person another(Duty duty) {
        if (duty == Duty.NOBODY) {
            return Person.passingBy(browsers.get());
        }
        List<String> all = Objects.requireNonNull(names.get(duty), () -> "nobody is there as " + duty);
        String name = all.get(signedIn.getAndIncrement() % all.size());
        return Person.signedIn(browsers.get(), name, password);
    }
}
