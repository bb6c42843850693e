package uk.waymark.deployment.browser.visit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;

/** What must hold on every page: a title, one heading, no line wider than a small telephone, no barrier that axe knows. */
public final class PageLook {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int TELEPHONE = 320;
    private static final int DESK = 1280;

    private PageLook() {}

    /** What is wrong with the page that the visitor is on. */
    public static List<String> problems(Visitor visitor) {
        Page page = visitor.page();
        List<String> found = new ArrayList<>(visitor.complaints());
        if (!page.title().endsWith(" - Waymark")) {
            found.add("title: " + page.title());
        }
        int headings = page.locator("h1").count();
        if (headings != 1) {
            found.add(headings + " first headings");
        }
        page.setViewportSize(TELEPHONE, 800);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > TELEPHONE) {
            found.add("width " + width + " at " + TELEPHONE + ": " + page.evaluate(WIDEST));
        }
        page.setViewportSize(DESK, 900);
        return found;
    }

    /** The page is as every page must be; for somebody whose browser has scripts, for axe needs them. */
    public static void isRight(Visitor visitor) {
        Assertions.assertThat(problems(visitor)).as(visitor.path()).isEmpty();
        Assertions.assertThat(barriers(visitor)).as(visitor.path()).isEmpty();
    }

    private static final String WIDEST = "[...document.querySelectorAll('main *, header *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3)"
            + ".map(e => e.tagName + '.' + e.className).join(', ')";

    /** What axe finds; only with scripts, for without them it waits for ever. */
    public static List<String> barriers(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " at " + rule.getNodes().get(0).getTarget() + ": " + rule.getHelp())
                        .toList();
    }

    /** Pictures for people to look at, at a desk and on a telephone. */
    public static void picture(Visitor visitor, String name) {
        Page page = visitor.page();
        String file =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        page.screenshot(shot(file));
        page.setViewportSize(TELEPHONE, 640);
        page.screenshot(shot(file + "-phone"));
        page.setViewportSize(DESK, 900);
    }

    private static ScreenshotOptions shot(String file) {
        return new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file + ".png"));
    }
}
