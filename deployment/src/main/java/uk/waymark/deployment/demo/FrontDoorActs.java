package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.DuplicateSearch;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;

/** Somebody asks for help for a child of Northshire. */
@DemoPart
class FrontDoorActs {

    private final ReceiveReferral front;
    private final DuplicateSearch search;
    private final Cast cast;
    private final Today today;

    FrontDoorActs(ReceiveReferral front, DuplicateSearch search, Cast cast, Today today) {
        this.front = front;
        this.search = search;
        this.cast = cast;
        this.today = today;
    }

    /** The request, received on the day that is being told; answers the child's reference. */
    String ask(DemoChild child, LocalDate firstStart) {
        return ask(
                child,
                firstStart,
                child.nhsDigits().isEmpty() ? null : withCheckDigit(child.nhsDigits()),
                asker(child));
    }

    /** The family asks too, without the NHS number, not knowing that somebody has asked already. */
    String familyAsksToo(DemoChild child, LocalDate firstStart) {
        return ask(child, firstStart, null, null);
    }

    private String ask(DemoChild child, LocalDate firstStart, @Nullable NhsNumber number, @Nullable Reader by) {
        ChildName name = new ChildName(
                child.givenName(), child.familyName(), child.knownAs().isEmpty() ? null : child.knownAs());
        ChildDetails details = new ChildDetails(name, child.bornOn(firstStart), child.postcode(), number, null);
        Set<String> seen = by == null
                ? Set.of()
                : Set.copyOf(search.find(details).stream()
                        .map(PossibleMatch::reference)
                        .toList());
        AskedBy capacity = by == null && child.askedBy() != AskedBy.YOUNG_PERSON ? AskedBy.PARENT : child.askedBy();
        Asker asker = new Asker(capacity, by == null ? "The family" : by.displayName(), "01632 960199");
        ReferralRequest request = new ReferralRequest(details, asker, needs(child), today.date(), seen);
        String location = front.receive(request, by, Ids.next()).location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private @Nullable Reader asker(DemoChild child) {
        return switch (child.askedBy()) {
            case PARENT, YOUNG_PERSON -> null;
            case SETTING -> cast.reader("Westhaven".equals(child.district()) ? "school.primary" : "school");
            case HEALTH -> cast.reader("ward");
            case SOCIAL_CARE -> cast.reader("socialworker");
            case OTHER -> cast.reader("referrer");
        };
    }

    private static Needs needs(DemoChild child) {
        boolean elsewhere = child.stage() == Stage.NOT_MET;
        boolean clear =
                !Set.of(Stage.MORE_INFORMATION, Stage.POSSIBLE_DUPLICATE).contains(child.stage());
        YesNo known = clear ? YesNo.YES : YesNo.NOT_KNOWN;
        boolean light = child.needs().contains(NeedKind.SPECIFIC_LEARNING)
                || child.needs().contains(NeedKind.OTHER);
        return new Needs(
                child.story(),
                child.needs(),
                List.of(ServiceAsked.EHC_ASSESSMENT, ServiceAsked.KEY_WORKER),
                known,
                light ? YesNo.NOT_KNOWN : known,
                known,
                clear ? YesNo.NO : YesNo.NOT_KNOWN,
                YesNo.NO,
                elsewhere ? YesNo.NO : YesNo.YES,
                YesNo.NO,
                child.lifeLimiting(),
                null,
                child.needs().size() + 1);
    }

    /** The tenth digit; Northshire's numbers are chosen so that one exists, or the next nine digits are taken. */
    static NhsNumber withCheckDigit(String nineDigits) {
        for (long digits = Long.parseLong(nineDigits); ; digits += 1000) {
            for (int check = 0; check < 10; check++) {
                var number = NhsNumber.read(digits + "" + check);
                if (number.isPresent()) {
                    return number.get();
                }
            }
        }
    }
}
