package uk.waymark.deployment.drive.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.Columns;
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

/** Somebody asks for help for a child; now and then for one for whom another has asked already. */
final class FrontDoor {

    private static final int A_YEAR = 365;
    private static final long NUMBERS = 1_000_000;

    private final ReceiveReferral front;
    private final DuplicateSearch search;
    private final JdbcClient jdbc;
    private final Today today;
    private final long ownNumbers = Math.floorMod(Ids.next().getLeastSignificantBits(), NUMBERS / 2);

    FrontDoor(ReceiveReferral front, DuplicateSearch search, JdbcClient jdbc, Today today) {
        this.front = front;
        this.search = search;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** A new child, and what was said of it. */
    DrivenChild asks(int number, Reader by, UUID area, Dice dice) {
        int age = Integer.parseInt(dice.oneOf("age"));
        LocalDate born = today.date().minusYears(age).minusDays(dice.upTo(A_YEAR) - 1L);
        ChildName name = new ChildName("Given" + number, "Family" + number, null);
        return asks(number, by, area, dice, new ChildDetails(name, born, null, nhsNumber(number), null));
    }

    /** The same child under another spelling and another birthday, as somebody else has written it down. */
    DrivenChild asksAgain(int number, DrivenChild known, Reader by, Dice dice) {
        ChildName name = new ChildName("Gyven" + known.number(), "Family" + known.number(), null);
        LocalDate born = known.traits().born().plusDays(1);
        return asks(
                number,
                by,
                known.one().area(),
                dice,
                new ChildDetails(name, born, null, nhsNumber(known.number()), null));
    }

    private DrivenChild asks(int number, Reader by, UUID area, Dice dice, ChildDetails details) {
        NeedKind main = dice.one("need", NeedKind.class);
        boolean shortened = main == NeedKind.PALLIATIVE || dice.happens("life-limiting." + group(main));
        boolean ill = shortened || main == NeedKind.MEDICAL || main == NeedKind.PROFOUND_LEARNING;
        AskedBy askedBy = dice.one("asked-by", AskedBy.class);
        Asker asker = new Asker(askedBy, "Somebody who knows the child", "01632 960199");
        Set<String> seen =
                search.find(details).stream().map(PossibleMatch::reference).collect(Collectors.toSet());
        ReferralRequest request = new ReferralRequest(details, asker, needs(main, shortened, dice), today.date(), seen);
        String location = front.receive(request, by, Ids.next()).location();
        String reference = location.substring(location.lastIndexOf('/') + 1);
        OneChild child = new OneChild(reference, id(reference), area);
        return new DrivenChild(
                number, child, dice, today.now(), new DrivenChild.Traits(details.birthDate(), shortened, ill));
    }

    private static String group(NeedKind kind) {
        return switch (kind) {
            case PHYSICAL, PROFOUND_LEARNING, SEVERE_LEARNING, MULTI_SENSORY, MEDICAL -> "complex";
            default -> "other";
        };
    }

    private static Needs needs(NeedKind main, boolean shortened, Dice dice) {
        YesNo known = dice.happens("request-is-clear") ? YesNo.YES : YesNo.NOT_KNOWN;
        List<NeedKind> kinds = new ArrayList<>(List.of(main));
        if (shortened && main != NeedKind.PALLIATIVE) {
            kinds.add(NeedKind.PALLIATIVE);
        }
        return new Needs(
                "More help is needed every day.",
                kinds,
                List.of(ServiceAsked.EHC_ASSESSMENT, ServiceAsked.KEY_WORKER),
                known,
                known,
                known,
                known == YesNo.YES ? YesNo.NO : YesNo.NOT_KNOWN,
                YesNo.NO,
                dice.happens("lives-in-area") ? YesNo.YES : YesNo.NO,
                YesNo.NO,
                shortened ? YesNo.YES : YesNo.NO,
                null,
                dice.days("services-involved"));
    }

    private UUID id(String reference) {
        return jdbc.sql("select id from child_file where reference = :reference")
                .param("reference", reference)
                .query((row, n) -> Columns.uuid(row, "id"))
                .single();
    }

    /** Invented numbers begin with 999; for some there is no tenth digit, as for some children no number is known. */
    private @Nullable NhsNumber nhsNumber(int number) {
        String nine = "999" + "%06d".formatted((ownNumbers + number) % NUMBERS);
        for (int check = 0; check <= 9; check++) {
            var found = NhsNumber.read(nine + check);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
