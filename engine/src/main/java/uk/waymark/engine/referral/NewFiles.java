package uk.waymark.engine.referral;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.casefile.SealedIdentifier;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.DataKeys;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.referral.PossibleMatch.Likeness;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** Makes the file of a child for whom help is asked, with a key of its own; nothing is stored yet. */
@Component
public class NewFiles {

    private final DataKeys keys;
    private final Sealer sealer;
    private final Today today;

    NewFiles(DataKeys keys, Sealer sealer, Today today) {
        this.keys = keys;
        this.sealer = sealer;
        this.today = today;
    }

    ChildFile draft(ChildDetails child, Needs needs, UUID area) {
        ChildFile file = draft(child, needs.lifeLimiting(), area);
        file.hasNeeds(needs.kinds().stream().map(Enum::name).toList());
        return file;
    }

    /** The file of a child of whom no more is known than who it is. */
    public ChildFile draft(ChildDetails child, YesNo lifeLimiting, UUID area) {
        ChildFile file = new ChildFile(area, child.name(), child.birthDate(), keys.newWrappedKey(), today.now());
        file.livesAt(child.postcode(), null);
        if (lifeLimiting != YesNo.NOT_KNOWN) {
            file.has(new Condition(lifeLimiting, YesNo.NOT_KNOWN, null, CarePhase.NOT_KNOWN, null, null));
        }
        return file;
    }

    /** The likenesses by number: such a number finds the older file only, until somebody has looked. */
    public static Set<Likeness> numbersTaken(List<PossibleMatch> matches) {
        return matches.stream()
                .map(PossibleMatch::likeness)
                .filter(Likeness::sameIdentifier)
                .collect(Collectors.toSet());
    }

    /** Seals the numbers; one that an older file has already is kept without being searchable. */
    public void identify(ChildFile file, ChildDetails child, Set<Likeness> taken) {
        file.identify(
                child.nhsNumber() == null
                        ? null
                        : sealed(file, "NHS", child.nhsNumber().digits(), taken.contains(Likeness.SAME_NHS_NUMBER)),
                child.upn() == null
                        ? null
                        : sealed(file, "UPN", child.upn().text(), taken.contains(Likeness.SAME_UPN)));
    }

    private SealedIdentifier sealed(ChildFile file, String kind, String number, boolean taken) {
        byte @Nullable [] key = taken ? null : sealer.lookupKey(kind, number);
        return new SealedIdentifier(sealer.seal(file.wrappedKey(), kind, number), key);
    }
}
