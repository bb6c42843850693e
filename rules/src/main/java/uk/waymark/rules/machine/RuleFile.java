package uk.waymark.rules.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.Severity;
import uk.waymark.rules.SourceClass;
import uk.waymark.rules.foundations.Foundation;

/**
 * One rule file as it is written.
 *
 * @param path its path below the rules, for example foundations/leadership.drl
 * @param text what is written in it, with plain line ends
 */
public record RuleFile(String path, String text) {
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"\\s*?$(.*?)^end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

    public RuleFile {
        text = text.replace("\r\n", "\n");
    }

    /** Every rule in the file, in order; {@link IllegalStateException} when one lacks an annotation of the fixed shape. */
    public List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            rules.add(rule(matcher.group(), matcher.group(1)));
        }
        return rules;
    }

    private RuleInfo rule(String block, String sentence) {
        Map<String, String> notes = new HashMap<>();
        Matcher matcher = ANNOTATION.matcher(block);
        while (matcher.find()) {
            notes.put(matcher.group(1), matcher.group(2));
        }
        try {
            return new RuleInfo(
                    note(notes, "id"),
                    sentence,
                    Foundation.valueOf(note(notes, "foundation")),
                    path.substring(0, path.indexOf('/')),
                    Severity.valueOf(note(notes, "severity")),
                    SourceClass.valueOf(note(notes, "sourceClass")),
                    note(notes, "source"),
                    block);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("In " + path + ", rule: " + sentence, e);
        }
    }

    private static String note(Map<String, String> notes, String name) {
        String value = notes.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The rule lacks @" + name);
        }
        return value;
    }
}
