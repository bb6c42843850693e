package uk.waymark.web.foundations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.foundations.FoundationLine;
import uk.waymark.engine.foundations.WhyThisFlag;
import uk.waymark.rules.foundations.Foundation;

/**
 * One of the ten foundations for one child.
 *
 * @param line what the rules said; null when they do not look at this foundation yet
 * @param why the reasons of its open flag; null when there is none
 * @param task the reader's open step to put it right; null when it is not theirs
 */
public record FoundationView(
        Foundation foundation,
        @Nullable FoundationLine line,
        @Nullable WhyThisFlag why,
        @Nullable UUID task) {}
