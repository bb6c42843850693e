package uk.waymark.engine.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.referral.AskAboutKnownChild;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.DuplicateSearch;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;

/** Takes one row in by the front door that its kind has; the row's number is that of the order, so it happens once. */
@Component
class TakeInRow {

    private static final String LOOK = "referral.look.again";
    private static final int MOST_SHOWN = 5;

    private final RowText text;
    private final ReceiveReferral receive;
    private final AskAboutKnownChild known;
    private final TakeOverChild takeOver;
    private final DuplicateSearch search;

    TakeInRow(
            RowText text,
            ReceiveReferral receive,
            AskAboutKnownChild known,
            TakeOverChild takeOver,
            DuplicateSearch search) {
        this.text = text;
        this.receive = receive;
        this.known = known;
        this.takeOver = takeOver;
        this.search = search;
    }

    /** The row as it stands afterwards; {@code others} are known children of whom somebody has said it is none of them. */
    ImportRow take(ImportFile file, ImportRow row, Set<String> others, Reader by) {
        RowReader cells = new RowReader(cells(file, row));
        try {
            return file.kind() == ImportKind.REFERRALS
                    ? cells.request(others)
                            .map(request -> stored(row, receive.receive(request, by, row.id())))
                            .orElseGet(() -> rejected(row, cells.wrong()))
                    : takeOver(row, cells, others, by);
        } catch (Refusal.NotNow refused) {
            return refused.messageKey().equals(LOOK)
                    ? row.now(State.LOOK, references(like(file, row)), null)
                    : rejected(row, List.of(":" + refused.messageKey()));
        }
    }

    private ImportRow takeOver(ImportRow row, RowReader cells, Set<String> others, Reader by) {
        Optional<ChildDetails> child = cells.child();
        CareSoFar so = cells.care();
        return child.isPresent() && cells.wrong().isEmpty()
                ? stored(row, takeOver.take(child.get(), so, others, by, row.id()))
                : rejected(row, cells.wrong());
    }

    /**
     * The row is about a child who is known: a request joins that child's file, and of a child in care nothing is taken.
     *
     * @throws Refusal.NotFound {@code child.not.found}
     * @throws Refusal.NotNow {@code child.has.died}
     */
    ImportRow same(ImportFile file, ImportRow row, String reference, Reader by) {
        if (file.kind() == ImportKind.REFERRALS) {
            ReferralRequest request =
                    new RowReader(cells(file, row)).request(Set.of()).orElseThrow();
            known.receive(request, reference, by, row.id());
        }
        return row.now(State.STORED, "", reference);
    }

    /** The known children who may be the one of this row. */
    List<PossibleMatch> like(ImportFile file, ImportRow row) {
        return new RowReader(cells(file, row)).child().map(search::find).orElse(List.of());
    }

    Map<ImportColumn, String> cells(ImportFile file, ImportRow row) {
        return text.open(file.wrappedKey(), row.id().toString(), Objects.requireNonNull(row.sealed()));
    }

    static String references(Collection<PossibleMatch> matches) {
        return matches.stream().map(PossibleMatch::reference).limit(MOST_SHOWN).collect(Collectors.joining(","));
    }

    private static ImportRow stored(ImportRow row, Answer answer) {
        String location = answer.location();
        return row.now(State.STORED, "", location.substring(location.lastIndexOf('/') + 1));
    }

    static ImportRow rejected(ImportRow row, List<String> wrong) {
        String why = String.join(",", wrong);
        return row.now(State.REJECTED, why.length() > 1000 ? why.substring(0, why.lastIndexOf(',', 1000)) : why, null);
    }
}
