package uk.waymark.rules;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.foundations.Foundation;

/**
 * What one rule found for one child, in words that the family can read.
 *
 * @param ruleId the rule's own short name, stable over versions
 * @param sentence the rule's name: a sentence that is true of this child
 * @param foundation which of the ten foundations it belongs to
 * @param outcome the answer that the rule advises
 * @param severity how much harm may follow, already raised for a child who is getting worse or is about to move
 * @param sourceClass law, guidance, good practice or a local rule
 * @param source the citation
 * @param found what was found
 * @param next what happens next
 * @param settles what would settle it
 * @param actor the role that acts, for example KEY_WORKER
 * @param by by when that role acts, counted from the finding
 */
public record Finding(
        String ruleId,
        String sentence,
        @Nullable Foundation foundation,
        Outcome outcome,
        Severity severity,
        SourceClass sourceClass,
        String source,
        String found,
        String next,
        String settles,
        String actor,
        ActBy by) {}
