package uk.waymark.web.family.easy;

import org.jspecify.annotations.Nullable;

/**
 * One thought.
 *
 * @param href the page where something is done about it; null when there is nothing to do
 */
public record EasyLine(
        Picture picture, String words, @Nullable String href) {}
