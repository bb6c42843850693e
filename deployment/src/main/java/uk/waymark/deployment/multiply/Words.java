package uk.waymark.deployment.multiply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.waymark.deployment.multiply.copy.Copy;
import uk.waymark.deployment.multiply.table.Tables;

/** A text taken apart once, so that each copy can say it with its own identifiers and references. */
final class Words {

    private static final Pattern OWN = Pattern.compile(Tables.IDS.pattern() + "|WM-[A-Z0-9]{4}-[A-Z0-9]{2}");

    private final List<String> parts = new ArrayList<>();

    /** Every second part is an identifier or a reference of somebody; identifiers that all share are plain words. */
    Words(String text, Set<String> shared) {
        Matcher matcher = OWN.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (!shared.contains(matcher.group())) {
                parts.add(text.substring(done, matcher.start()));
                parts.add(matcher.group());
                done = matcher.end();
            }
        }
        parts.add(text.substring(done));
    }

    String in(Copy copy) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < parts.size(); n++) {
            text.append(n % 2 == 0 ? parts.get(n) : copy.own(parts.get(n)));
        }
        return text.toString();
    }
}
