package uk.waymark.deployment.architecture.files;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every Java file promises to its reader, and what no log line may hold. */
final class JavaTextGuards {

    private static final Pattern SENTENCE = Pattern.compile("(?s)^/\\*\\*\\s+\\S.*?\\.\\s*\\*/.*");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern DOCUMENTED =
            Pattern.compile("(?s).*\\*/\\s*(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*(?://[^\\n]*\\n\\s*)?)*$");
    private static final Pattern TEST =
            Pattern.compile("(?m)^\\s+@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
    private static final Pattern TEST_NAME = Pattern.compile(".*(?:Test|IT)\\.java");
    private static final Pattern MEASURE_NAME = Pattern.compile(".*(?:Bench|Drill)\\.java");
    private static final Pattern LOGGED = Pattern.compile("(?s)\\bLOG\\.(?:trace|debug|info|warn|error)\\((.*?)\\);");
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)\\.(?:given|family|full|display|known|user)?_?names?\\(\\)|\\b(?:birth|postcode|nhsNumber|upn\\b|phone|email|address|story|reason|evidence|contact|password)");

    static final List<FileGuard> ALL = List.of(
            FileGuard.of(
                    "every package says in one sentence what it is for, and that nothing in it is null",
                    JavaTextGuards::silentPackages,
                    new SourceFile("engine/src/main/java/uk/waymark/engine/mute/Mute.java", "class Mute {}"),
                    new SourceFile("engine/src/main/java/uk/waymark/engine/bare/package-info.java", "package a.bare;")),
            FileGuard.of(
                    "every public type says what it is",
                    JavaTextGuards::silentTypes,
                    new SourceFile(
                            "web/src/main/java/a/Mute.java", "import b.C;\n\n@Component\npublic final class Mute {}")),
            FileGuard.of(
                    "every test is one that the build runs",
                    JavaTextGuards::testsNobodyRuns,
                    new SourceFile("web/src/test/java/a/Checks.java", "class Checks {\n    @Test\n    void a() {}\n}"),
                    new SourceFile("deployment/bench/java/a/Slow.java", "class Slow {\n    @Test\n    void a() {}\n}")),
            FileGuard.of(
                    "no log line names a person",
                    JavaTextGuards::indiscreetLogs,
                    new SourceFile("web/src/main/java/a/Log.java", "LOG.info(\"Child {}\", child.familyName());"),
                    new SourceFile("web/src/main/java/a/Log2.java", "LOG.warn(\"Bad {}\",\n form.postcode());")));

    private JavaTextGuards() {}

    private static List<String> silentPackages(List<SourceFile> files) {
        Map<String, SourceFile> infos = files.stream()
                .filter(file -> file.name().equals("package-info.java"))
                .collect(Collectors.toMap(SourceFile::folder, Function.identity()));
        return files.stream()
                .filter(file -> file.path().endsWith(".java"))
                .map(SourceFile::folder)
                .distinct()
                .filter(folder -> !infos.containsKey(folder) || !speaks(infos.get(folder)))
                .toList();
    }

    private static boolean speaks(SourceFile info) {
        return info.text().contains("@NullMarked")
                && SENTENCE.matcher(info.text()).matches();
    }

    private static List<String> silentTypes(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isProductJava)
                .filter(file -> PUBLIC_TYPE
                        .matcher(file.text())
                        .results()
                        .anyMatch(type -> !DOCUMENTED
                                .matcher(file.text().substring(0, type.start()))
                                .matches()))
                .map(SourceFile::path)
                .toList();
    }

    private static List<String> testsNobodyRuns(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isJava)
                .filter(file -> TEST.matcher(file.text()).find())
                .filter(file -> !pattern(file).matcher(file.name()).matches())
                .map(SourceFile::path)
                .toList();
    }

    private static Pattern pattern(SourceFile file) {
        return file.path().contains("/bench/java/") ? MEASURE_NAME : TEST_NAME;
    }

    private static List<String> indiscreetLogs(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isProductJava)
                .flatMap(file -> LOGGED.matcher(file.text())
                        .results()
                        .map(log -> arguments(log.group(1)))
                        .filter(arguments -> PERSONAL.matcher(arguments).find())
                        .map(arguments -> file.path() + ": " + arguments))
                .toList();
    }

    /** What is said beside the fixed text. */
    private static String arguments(String call) {
        return call.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "");
    }
}
