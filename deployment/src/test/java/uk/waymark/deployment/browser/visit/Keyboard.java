package uk.waymark.deployment.browser.visit;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether everything on a page can be reached with the Tab key, and is seen to be reached; needs scripts. */
public final class Keyboard {

    private static final String NUMBERED = """
            () => { let n = 0; const groups = new Set();
              for (const e of document.querySelectorAll(
                  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
                if (e.tabIndex < 0 || e.disabled || !e.checkVisibility()) continue;
                if (e.type === 'radio') { if (groups.has(e.name)) continue; groups.add(e.name); }
                e.dataset.stop = e.type === 'radio' ? 'radio ' + e.name
                    : n++ + ' ' + e.tagName + ' ' + (e.innerText || e.name || e.id).slice(0, 40);
              }
              return [...document.querySelectorAll('[data-stop]')].map(e => e.dataset.stop); }""";

    private static final String REACHED = """
            () => { const e = document.activeElement;
              return e.type === 'radio' ? 'radio ' + e.name : (e.dataset.stop || ''); }""";

    private static final String SEEN = """
            () => { const e = document.activeElement;
              const shows = s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0)
                  || s.boxShadow !== 'none';
              const label = e.labels && e.labels[0];
              return shows(getComputedStyle(e)) || (!!label && shows(getComputedStyle(label, '::before'))); }""";

    private Keyboard() {}

    /** What cannot be reached, or is reached without a sign. */
    public static List<String> problems(Visitor visitor) {
        Page page = visitor.page();
        Set<String> unreached = new TreeSet<>();
        if (page.evaluate(NUMBERED) instanceof List<?> stops) {
            stops.forEach(stop -> unreached.add(String.valueOf(stop)));
        }
        List<String> problems = new ArrayList<>();
        int most = unreached.size() + 5;
        for (int i = 0; i < most && !unreached.isEmpty(); i++) {
            page.keyboard().press("Tab");
            String stop = String.valueOf(page.evaluate(REACHED));
            if (unreached.remove(stop) && !Boolean.TRUE.equals(page.evaluate(SEEN))) {
                problems.add("no sign of focus: " + stop);
            }
        }
        unreached.forEach(stop -> problems.add("not reached: " + stop));
        return problems;
    }
}
