package uk.waymark.engine.foundations;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.Finding;
import uk.waymark.rules.foundations.Foundation;

/** One foundation of a child: what the rules last said about it, and the open flag if there is one. */
public record FoundationLine(
        Foundation foundation, Finding finding, @Nullable FlagLine flag) {}
