package uk.waymark.web.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.AskAboutKnownChild;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.web.form.TypedDate;

/** Hands a professional's request to the front door. */
@Component
public class SendReferral {

    private final ReceiveReferral receive;
    private final AskAboutKnownChild askAgain;
    private final ChildCheck check;
    private final Today today;

    SendReferral(ReceiveReferral receive, AskAboutKnownChild askAgain, ChildCheck check, Today today) {
        this.receive = receive;
        this.askAgain = askAgain;
        this.check = check;
        this.today = today;
    }

    /** What the boxes show first: who is signed in, and today. */
    NeedsForm begun(Reader reader) {
        return NeedsForm.begun(capacity(reader), reader.displayName(), TypedDate.of(today.date()));
    }

    /** Adds what is wrong with the request to the boxes of the form. */
    public void check(NeedsForm needs, Errors errors) {
        ValidationUtils.rejectIfEmpty(errors, "askedBy", "refer.askedBy.missing");
        boolean future = needs.received() != null
                && needs.received()
                        .date()
                        .filter(on -> on.isAfter(today.date()))
                        .isPresent();
        if (future && !errors.hasFieldErrors("received")) {
            errors.rejectValue("received", "referral.received.future");
        }
    }

    /**
     * Sends the request, for a new child or for the known one who was recognised.
     *
     * @throws uk.waymark.engine.Refusal.NotNow as {@link ReceiveReferral#receive} and {@link AskAboutKnownChild#receive}
     */
    Answer send(ReferDraft draft, NeedsForm needs, Reader reader) {
        return send(draft.child(), needs, draft.differentFrom(), draft.same(), reader, draft.commandId());
    }

    /** The same for a request that did not come by the pages; what was sent has been checked. */
    public Answer send(
            ChildForm child, NeedsForm needs, Set<String> others, @Nullable String same, Reader by, UUID commandId) {
        ReferralRequest request =
                new ReferralRequest(check.read(child), asker(needs), needs(needs), receivedOn(needs), others);
        return same == null ? receive.receive(request, by, commandId) : askAgain.receive(request, same, by, commandId);
    }

    private LocalDate receivedOn(NeedsForm needs) {
        return needs.received() == null ? today.date() : needs.received().date().orElse(today.date());
    }

    private static Asker asker(NeedsForm needs) {
        return new Asker(Objects.requireNonNullElse(needs.askedBy(), AskedBy.OTHER), needs.asker(), needs.contact());
    }

    private static Needs needs(NeedsForm form) {
        return new Needs(
                Objects.requireNonNullElse(form.story(), ""),
                Objects.requireNonNullElse(form.kinds(), List.of()),
                Objects.requireNonNullElse(form.services(), List.of()),
                answer(form.hasOrMayHaveNeeds()),
                answer(form.mayNeedPlan()),
                answer(form.supportTried()),
                answer(form.progressWithSupport()),
                answer(form.hasPlan()),
                answer(form.livesInArea()),
                answer(form.inHigherEducation()),
                answer(form.lifeLimiting()),
                form.monthsSinceAssessment(),
                form.servicesInvolved());
    }

    private static YesNo answer(@Nullable YesNo given) {
        return given == null ? YesNo.NOT_KNOWN : given;
    }

    private static @Nullable AskedBy capacity(Reader reader) {
        if (reader.is(Role.SCHOOL) || reader.is(Role.COLLEGE)) {
            return AskedBy.SETTING;
        }
        if (reader.is(Role.SOCIAL_WORKER) || reader.is(Role.DSCO)) {
            return AskedBy.SOCIAL_CARE;
        }
        return reader.is(Role.HOSPITAL)
                        || reader.is(Role.COMMUNITY_NURSING)
                        || reader.is(Role.GP_OUT_OF_HOURS)
                        || reader.is(Role.HOSPICE)
                        || reader.is(Role.THERAPIST)
                ? AskedBy.HEALTH
                : null;
    }
}
