package uk.waymark.web.component;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where the reader is in a long list; {@code address} ends where the number of the page is appended. */
public record Pages(int current, int last, String address) {

    /** The mark of left-out pages. */
    public static final int GAP = 0;

    /** The numbers to show: first, last and the neighbours, with {@link #GAP} between. */
    public List<Integer> shown() {
        TreeSet<Integer> near = new TreeSet<>(List.of(1, last));
        IntStream.rangeClosed(current - 1, current + 1)
                .filter(page -> page >= 1 && page <= last)
                .forEach(near::add);
        return near.stream()
                .flatMap(page -> page > 1 && !near.contains(page - 1)
                        ? IntStream.of(GAP, page).boxed()
                        : IntStream.of(page).boxed())
                .toList();
    }

    /** The address of a page. */
    public String href(int page) {
        return address + page;
    }
}
