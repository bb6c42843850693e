package uk.waymark.web.children;

import org.jspecify.annotations.Nullable;
import uk.waymark.web.component.Tag;

/**
 * One child in a list as it is shown.
 *
 * @param age the child's age in words
 * @param waits what waits, in words; never empty
 * @param due a status when that needs attention
 * @param clock the legal period that ends next, for example "Day 31 of 42"; empty when none runs
 * @param clockTitle what the period is for
 * @param elapsed days gone of the period
 * @param length days of the period
 * @param flags how many foundations are missing, in words
 */
public record ChildRow(
        String reference,
        String name,
        String age,
        String status,
        String waits,
        @Nullable Tag due,
        String clock,
        String clockTitle,
        int elapsed,
        int length,
        String flags) {}
