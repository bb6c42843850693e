package uk.waymark.deployment.architecture.files;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one module promises to another: a listener for each piece of news, words for each refusal, tables for both servers. */
final class PromiseGuards {

    private static final Pattern NAMED_LISTENER = Pattern.compile("Listener: \\{@code ([a-z.]+)\\}");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\.\\w+\\(\\s*\"([^\"]+)\"");
    private static final Pattern VENDOR_WORDS = Pattern.compile(
            "(?im)^[^-\\n]*\\b(?:engine\\s*=|auto_increment|charset|collate|on duplicate key|ifnull\\(|merge into|mediumtext|tinyint|identity|generated always|clob)\\b");

    static final List<FileGuard> ALL = List.of(
            FileGuard.of(
                    "each piece of news names its listener, and the listener listens",
                    PromiseGuards::unheardNews,
                    news("A", "/** Nobody is named. */"),
                    news("B", "/** Somebody. Listener: {@code processes.nowhere}. */")),
            FileGuard.of(
                    "each refusal has its sentence",
                    PromiseGuards::speechlessRefusals,
                    new SourceFile("engine/src/main/java/a/A.java", "throw new Refusal.NotNow(\"never.said\");")),
            FileGuard.of(
                    "tables for both servers hold no word of one",
                    PromiseGuards::vendorWords,
                    new SourceFile(
                            "engine/src/main/resources/db/migration/common/V999__x.sql",
                            "create table x (id int) engine=InnoDB;")));

    private PromiseGuards() {}

    private static SourceFile news(String name, String javadoc) {
        return new SourceFile(
                "engine/src/main/java/uk/waymark/engine/news/" + name + ".java",
                javadoc + "\npublic record " + name + "() {}");
    }

    static List<String> unheardNews(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.isProductJava() && file.folder().endsWith("/engine/news"))
                .filter(file -> !isHeard(file, files))
                .map(SourceFile::path)
                .toList();
    }

    private static boolean isHeard(SourceFile news, List<SourceFile> files) {
        Matcher named = NAMED_LISTENER.matcher(news.text());
        if (!named.find()) {
            return false;
        }
        String folder = "/src/main/java/uk/waymark/" + named.group(1).replace('.', '/');
        String event = news.name().replace(".java", "");
        return files.stream()
                .filter(file -> file.folder().endsWith(folder))
                .anyMatch(file -> listens(file.text(), event));
    }

    private static boolean listens(String text, String event) {
        return Pattern.compile(
                        "@EventListener[^;{]*\\(\\s*(?:final )?" + event + "\\b|@EventListener\\(" + event + "\\.class")
                .matcher(text)
                .find();
    }

    private static List<String> speechlessRefusals(List<SourceFile> files) {
        Set<String> sentences = files.stream()
                .filter(file -> file.path().endsWith("/messages.properties"))
                .flatMap(file -> file.text().lines())
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.toSet());
        return files.stream()
                .filter(SourceFile::isProductJava)
                .flatMap(file -> keys(file.text()))
                .distinct()
                .filter(key -> !sentences.contains(key))
                .sorted()
                .toList();
    }

    private static Stream<String> keys(String text) {
        return REFUSAL.matcher(text).results().map(found -> found.group(1));
    }

    private static List<String> vendorWords(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().contains("/db/migration/common/"))
                .filter(file -> VENDOR_WORDS.matcher(file.text()).find())
                .map(SourceFile::path)
                .toList();
    }
}
