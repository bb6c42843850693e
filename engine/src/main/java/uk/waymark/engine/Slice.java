package uk.waymark.engine;

import java.util.List;

/**
 * One page of a list that counts.
 *
 * @param items what this page shows
 * @param page the number of this page, from 1
 * @param size how many a page holds
 * @param total how many there are on all pages
 */
public record Slice<T>(List<T> items, int page, int size, long total) {

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** How many rows a query skips to begin at this page; a page before the first is the first, and none is too far. */
    public static int offset(int page, int size) {
        return (int) Math.min((Math.max(1, page) - 1L) * size, (long) Integer.MAX_VALUE - size);
    }
}
