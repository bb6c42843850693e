package uk.waymark.web.words;

import uk.waymark.rules.Finding;

/**
 * How a page speaks of a child to the one who reads it: to everybody by name, to a young person who reads of themselves
 * as you. Every sentence that a family reads of its child goes through here.
 *
 * @param name the name by which the child is called
 * @param own whether the reader is this young person
 */
public record Voice(String name, boolean own) {

    /** Speaks of the child by name. */
    public static Voice named(String name) {
        return new Voice(name, false);
    }

    /** The sentences as this reader reads them; {@code {0}} in them stands for the child. */
    public String say(String sentences) {
        return own ? SecondPerson.of(sentences) : sentences.replace("{0}", name);
    }

    /** What a rule found, which is written for a parent. */
    public Finding say(Finding finding) {
        return new Finding(
                finding.ruleId(),
                finding.sentence(),
                finding.foundation(),
                finding.outcome(),
                finding.severity(),
                finding.sourceClass(),
                finding.source(),
                say(finding.found()),
                say(finding.next()),
                say(finding.settles()),
                finding.actor(),
                finding.by());
    }
}
