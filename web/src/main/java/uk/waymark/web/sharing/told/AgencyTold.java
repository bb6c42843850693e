package uk.waymark.web.sharing.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agency, with what it may see and what not.
 *
 * @param laws which laws say so, where it is not the family who decides
 * @param asked what was asked of the family and waits for its answer
 */
public record AgencyTold(
        String name,
        boolean inTeam,
        List<KindTold> sees,
        List<KindTold> asked,
        List<KindTold> hidden,
        List<String> laws) {

    /**
     * One kind of information.
     *
     * @param why why it is seen or not, as a sentence; empty where nobody has asked
     * @param href where the family says something else; null where the law decides, or nothing can be changed
     */
    public record KindTold(
            String kind, String why, @Nullable String href) {}

    public AgencyTold {
        sees = List.copyOf(sees);
        asked = List.copyOf(asked);
        hidden = List.copyOf(hidden);
        laws = List.copyOf(laws);
    }
}
