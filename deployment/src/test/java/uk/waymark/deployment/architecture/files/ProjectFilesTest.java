package uk.waymark.deployment.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectFilesTest {

    private static final List<SourceFile> FILES = SourceTree.read();

    static Stream<FileGuard> guards() {
        return FileGuard.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void the_files_keep_the_rules_of_the_house(FileGuard guard) {
        assertThat(guard.complaints().apply(FILES)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void each_guard_sees_every_file_that_breaks_it(FileGuard guard) {
        assertThat(guard.violators())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(guard.complaints().apply(List.of(file))).isNotEmpty());
    }

    @Test
    void every_module_has_files() {
        assertThat(FILES.stream().map(file -> file.path().split("/", 2)[0]).distinct())
                .contains("rules", "engine", "processes", "web", "deployment");
    }
}
