package uk.waymark.deployment.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** A rule of the house, with classes that break it: a guard that nobody has seen fail guards nothing. */
record Guard(String name, ArchRule rule, List<Class<?>> violators) {

    static Guard of(String name, ArchRule rule, Class<?>... violators) {
        return new Guard(name, rule.as(name), List.of(violators));
    }

    static Stream<Guard> all() {
        return Stream.of(ModuleGuards.ALL, LibraryGuards.ALL, CodingGuards.ALL, ShapeGuards.ALL)
                .flatMap(List::stream);
    }

    @Override
    public String toString() {
        return name;
    }
}
