package uk.waymark.engine.referral;

import java.util.HashSet;
import java.util.Set;
import uk.waymark.engine.casefile.NameSound;

/**
 * By what a child may be known: two children who share a sign may be the same one. These are the likenesses that {@link
 * DuplicateSearch} looks for, for children of whom neither is stored yet.
 */
public final class Signs {

    private Signs() {}

    /** The signs of this child; nothing in them is for reading. */
    public static Set<String> of(ChildDetails child) {
        Set<String> signs = new HashSet<>();
        String born = child.birthDate().toString();
        String sound = NameSound.of(child.name().given(), child.name().family());
        signs.add("sound and birth " + sound + " " + born);
        if (child.postcode() != null) {
            signs.add("sound and place " + sound + " " + child.postcode());
            signs.add("birth and place " + born + " " + child.postcode());
        }
        if (child.nhsNumber() != null) {
            signs.add("NHS number " + child.nhsNumber().digits());
        }
        if (child.upn() != null) {
            signs.add("UPN " + child.upn().text());
        }
        return signs;
    }
}
