package uk.waymark.rules;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.foundations.Foundation;

/**
 * One rule as the catalogue shows it.
 *
 * @param id the rule's short name, stable over versions
 * @param sentence the rule's name: a sentence that is true when the rule speaks
 * @param foundation which of the ten foundations it belongs to
 * @param family the folder of its rule file, for example eligibility, foundations or discharge
 * @param severity how much harm may follow, before it is raised for a child's phase
 * @param sourceClass law, guidance, good practice or a local rule
 * @param source the citation
 * @param text the rule as it is written in its file
 */
public record RuleInfo(
        String id,
        String sentence,
        @Nullable Foundation foundation,
        String family,
        Severity severity,
        SourceClass sourceClass,
        String source,
        String text) {}
