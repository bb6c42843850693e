package uk.waymark.web.partnership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.partnership.PartnershipFacts;
import uk.waymark.engine.partnership.PartnershipSheet;
import uk.waymark.engine.people.Sector;
import uk.waymark.rules.YesNo;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** How the services work together for a child. */
public record AgreedForm(
        @Nullable List<Sector> sectors,
        @NotNull YesNo partsAgreed,
        @NotNull YesNo fundingAgreed,
        @Nullable @RealDate(optional = true) TypedDate jointReviewOn,
        @NotNull YesNo barrier,
        @Nullable @RealDate(optional = true) TypedDate barrierSince,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String barrierWords,

        @NotNull YesNo blocked,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    static AgreedForm of(PartnershipSheet sheet) {
        PartnershipFacts now = sheet.facts();
        return new AgreedForm(
                now.needed(),
                now.partsAgreed(),
                now.fundingAgreed(),
                Typed.shown(now.jointReviewOn()),
                now.barrier(),
                Typed.shown(now.barrierSince()),
                sheet.barrierWords(),
                now.blocked(),
                sheet.version(),
                null);
    }

    PartnershipSheet sheet() {
        PartnershipFacts facts = new PartnershipFacts(
                PartnershipFacts.stored(sectors == null ? List.of() : sectors),
                partsAgreed,
                fundingAgreed,
                TypedDate.read(jointReviewOn),
                barrier,
                TypedDate.read(barrierSince),
                blocked);
        return new PartnershipSheet(facts, Typed.words(barrierWords), version);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "how services work together (not shown)";
    }
}
