package uk.waymark.engine.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** The authority decides whom to ask for advice, also whom the family asks for. Source: SEND Regulations 2014, reg 6. */
@Component
public class ChooseAdvisers {

    private static final Set<AdviceState> GIVEN_UP =
            EnumSet.of(AdviceState.WITHDRAWN, AdviceState.DECLINED, AdviceState.REFUSED, AdviceState.CLOSED);

    private final AssessmentRecords records;
    private final PossibleAdvisers possible;
    private final Clocks clocks;

    ChooseAdvisers(AssessmentRecords records, PossibleAdvisers possible, Clocks clocks) {
        this.records = records;
        this.possible = possible;
        this.clocks = clocks;
    }

    /**
     * What the family asked for beyond what the law asks in every case, and the answer.
     *
     * @param wish whom they would like to be asked, in their words
     * @param because why the authority does not ask them; empty when it does
     * @param asked whom the authority asks for it; null when it refuses
     */
    public record FamilyWish(
            String wish, String because, @Nullable AskedAdviser asked) {

        /** Never the words. */
        @Override
        public String toString() {
            return "what a family asked for (not shown)";
        }
    }

    /**
     * Chooses whom to ask; the child and the family are always asked for their views (reg 6(1)(a)).
     *
     * @param wish what the family asks for beyond it; null when nothing
     * @throws Refusal.NotNow {@code advisers.missing} when the law asks for somebody who is neither asked nor has given
     *     advice that may be used again; {@code advisers.unknown}, {@code advice.asked.already}, {@code
     *     advisers.reason.missing}, {@code assessment.not.running}
     */
    @Transactional
    public void choose(Reader reader, String reference, List<AskedAdviser> chosen, @Nullable FamilyWish wish) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        Assessment assessment = records.running(child.caseId());
        Set<AdviserKind> there = chosen.stream()
                .map(AskedAdviser::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdviserKind.class)));
        records.of(assessment).forEach(known -> there.add(known.kind()));
        if (!there.containsAll(possible.required(child))) {
            throw new Refusal.NotNow("advisers.missing");
        }
        if (!there.contains(AdviserKind.FAMILY)) {
            records.add(AdviceRequest.ofFamily(assessment));
        }
        chosen.forEach(asked -> add(child, assessment, asked));
        if (wish != null) {
            answer(child, assessment, wish);
        }
        records.made(reader.accountId(), child.caseId(), "advisers chosen " + chosen.size());
    }

    /**
     * What the family says when it is asked whether a parent serves in the armed forces; for a yes the Secretary of State for
     * Defence is asked for advice too. Source: SEND Regulations 2014, reg 6(1)(b)(iv), not read at its source.
     *
     * @throws Refusal.NotNow {@code assessment.not.running}, {@code advisers.unknown}
     */
    @Transactional
    public void servingParent(Reader reader, String reference, YesNo answer) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        Assessment assessment = records.running(child.caseId());
        assessment.servingParent(answer);
        boolean asked = records.of(assessment).stream().anyMatch(known -> known.kind() == AdviserKind.DEFENCE);
        if (answer == YesNo.YES && !asked) {
            add(child, assessment, possible.forDefence(child, reader.agencyId()));
        }
        records.made(reader.accountId(), child.caseId(), "serving parent " + answer);
    }

    /**
     * One more body is asked while advice is gathered.
     *
     * @return the number of the request
     * @throws Refusal.NotNow {@code advisers.unknown}, {@code advice.asked.already}, {@code assessment.not.running}
     */
    @Transactional
    public UUID add(Reader reader, String reference, AskedAdviser asked) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        Assessment assessment = records.running(child.caseId());
        AdviceRequest request = add(child, assessment, asked);
        if (asked.kind() == AdviserKind.DEFENCE) {
            assessment.servingParent(YesNo.YES);
        }
        records.made(reader.accountId(), child.caseId(), "adviser added " + asked.kind());
        return request.id();
    }

    /**
     * The authority does not need this advice any more, for example because the child has moved away. Advice that the law
     * asks for in every case is given up only for somebody else's (reg 6(1)), or when another authority assesses the child.
     *
     * @throws Refusal.NotNow {@code advisers.reason.missing}, {@code advice.family.always}, {@code advisers.still.needed},
     *     {@code advice.request.moved.on}
     */
    @Transactional
    public void withdraw(Reader reader, String reference, UUID requestId, Release why, String because) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        AdviceRequest request = records.require(child, requestId);
        requireReason(because);
        if (request.kind() == AdviserKind.FAMILY) {
            throw new Refusal.NotNow("advice.family.always");
        }
        if (why != Release.MOVED_AWAY && possible.required(child).contains(request.kind()) && !otherGives(request)) {
            throw new Refusal.NotNow("advisers.still.needed");
        }
        request.settle(AdviceState.WITHDRAWN, records.today());
        records.note(child, request, because);
        clocks.cancel(
                child.caseId(),
                StatutoryPeriod.GIVE_ADVICE,
                request.subject(),
                "the advice is no longer needed",
                reader.accountId());
        records.made(reader.accountId(), child.caseId(), "advice withdrawn " + request.kind() + " " + why);
    }

    private boolean otherGives(AdviceRequest request) {
        return records.of(request.assessmentId()).stream()
                .anyMatch(other -> other.kind() == request.kind()
                        && !other.id().equals(request.id())
                        && !GIVEN_UP.contains(other.state()));
    }

    private AdviceRequest add(OpenCase child, Assessment assessment, AskedAdviser asked) {
        possible.require(child, asked);
        boolean already = records.of(assessment).stream()
                .anyMatch(known -> known.kind() == asked.kind()
                        && asked.agencyId().equals(known.agencyId())
                        && asked.role() == known.role()
                        && known.state().open());
        if (already) {
            throw new Refusal.NotNow("advice.asked.already");
        }
        return records.add(AdviceRequest.of(assessment, asked));
    }

    private void answer(OpenCase child, Assessment assessment, FamilyWish wish) {
        AskedAdviser asked = wish.asked();
        if (asked != null) {
            records.note(child, add(child, assessment, asked), wish.wish());
            return;
        }
        requireReason(wish.because());
        AdviceRequest refused = records.add(
                AdviceRequest.settled(assessment, AdviserKind.FAMILY_ASKED, AdviceState.REFUSED, records.today()));
        records.note(child, refused, wish.wish() + "\n" + wish.because());
    }

    private static void requireReason(String because) {
        if (because.isBlank()) {
            throw new Refusal.NotNow("advisers.reason.missing");
        }
    }
}
