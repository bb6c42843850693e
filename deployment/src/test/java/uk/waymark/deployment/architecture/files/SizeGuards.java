package uk.waymark.deployment.architecture.files;

import java.util.List;
import java.util.regex.Pattern;

/** The sizes that are held without exception: split instead. A test may be longer, since it is read sentence by sentence. */
final class SizeGuards {

    private static final int LONGEST_CLASS = 250;
    private static final int LONGEST_TEST = 350;
    private static final int MOST_RULES = 6;
    private static final Pattern RULE = Pattern.compile("(?m)^rule\\b");

    static final List<FileGuard> ALL = List.of(
            FileGuard.of(
                    "a class has at most " + LONGEST_CLASS + " lines, a test at most " + LONGEST_TEST,
                    SizeGuards::tooLong,
                    new SourceFile("engine/src/main/java/uk/waymark/engine/Long.java", "\n".repeat(LONGEST_CLASS + 1)),
                    new SourceFile(
                            "engine/src/test/java/uk/waymark/engine/LongTest.java", "\n".repeat(LONGEST_TEST + 1))),
            FileGuard.of(
                    "a rule file has at most " + MOST_RULES + " rules",
                    SizeGuards::tooManyRules,
                    new SourceFile("rules/src/main/resources/x.drl", "rule 'a'\nend\n".repeat(MOST_RULES + 1))));

    private SizeGuards() {}

    private static List<String> tooLong(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isJava)
                .filter(file -> file.lines() > (file.isProductJava() ? LONGEST_CLASS : LONGEST_TEST))
                .map(file -> file.path() + " has " + file.lines() + " lines")
                .toList();
    }

    private static List<String> tooManyRules(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().endsWith(".drl"))
                .filter(file -> RULE.matcher(file.text()).results().count() > MOST_RULES)
                .map(file -> file.path() + " has more than " + MOST_RULES + " rules")
                .toList();
    }
}
