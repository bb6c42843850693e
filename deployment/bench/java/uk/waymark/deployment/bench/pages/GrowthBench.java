package uk.waymark.deployment.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.deployment.measures.Figures;

/**
 * How much longer a page takes in an area with ten times as many children, where each worker has as many as before. Two
 * programs, each on a database of its own, are asked in turns.
 */
class GrowthBench {

    private static final int SMALL = Integer.getInteger("waymark.growth.children", 200);
    private static final int TIMES = 10;
    private static final int BLOCKS = 31;
    private static final int BLOCK = 10;
    private static final int WARM_UP = 400;

    @Test
    void a_page_in_an_area_ten_times_as_large() throws IOException, InterruptedException {
        try (GrownArea small = GrownArea.with(SMALL);
                GrownArea large = GrownArea.with(SMALL * TIMES);
                Readers one = new Readers(1)) {
            for (String page : List.of("today", "child", "search", "waits")) {
                measure(page, small, large, one);
            }
        }
    }

    private static void measure(String page, GrownArea small, GrownArea large, Readers one)
            throws InterruptedException {
        Readers.Opens here = small.opens(page);
        Readers.Opens there = large.opens(page);
        one.middle(WARM_UP, here);
        one.middle(WARM_UP, there);
        List<Double> few = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            double seconds = one.middle(BLOCK, here);
            few.add(seconds);
            ratios.add(one.middle(BLOCK, there) / seconds);
        }
        Figures.write(
                "page." + page + ".ms", Readers.middle(few) * 1000, "milliseconds, middle, " + SMALL + " children");
        Figures.write(
                "page." + page + ".growth.10x",
                Readers.middle(ratios),
                "times as long with " + SMALL * TIMES + " children");
    }
}
