package uk.waymark.deployment.architecture.files;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule about files.
 *
 * @param complaints what is wrong with these files; empty when all is well
 * @param violators files that break the rule
 */
record FileGuard(String name, Function<List<SourceFile>, List<String>> complaints, List<SourceFile> violators) {

    static FileGuard of(String name, Function<List<SourceFile>, List<String>> complaints, SourceFile... violators) {
        return new FileGuard(name, complaints, List.of(violators));
    }

    static Stream<FileGuard> all() {
        return Stream.of(SizeGuards.ALL, JavaTextGuards.ALL, PromiseGuards.ALL).flatMap(List::stream);
    }

    @Override
    public String toString() {
        return name;
    }
}
