package uk.waymark.engine.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One child in a list.
 *
 * @param step the id of the step that waits longest or is due first; null when nothing waits
 * @param subject what that step is about when it is not the child as a whole
 * @param stepDueOn when that step is due
 * @param clockStartedOn when the statutory clock that ends next began; null without one
 * @param clockDueOn its last day
 * @param openFlags how many foundations have an open flag
 */
public record ChildLine(
        String reference,
        ChildName name,
        LocalDate birthDate,
        ChildStatus status,
        @Nullable String district,
        @Nullable String process,
        @Nullable String step,
        @Nullable String subject,
        @Nullable LocalDate stepDueOn,
        @Nullable String clock,
        @Nullable LocalDate clockStartedOn,
        @Nullable LocalDate clockDueOn,
        int openFlags) {}
