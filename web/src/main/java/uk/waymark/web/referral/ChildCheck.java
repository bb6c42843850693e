package uk.waymark.web.referral;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.casefile.Postcode;
import uk.waymark.engine.casefile.Upn;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.referral.ChildDetails;

/** Checks what was typed about a child beyond what a single box can tell, and reads it. */
@Component
public class ChildCheck {

    private static final int OLDEST = 25;

    private final Today today;

    ChildCheck(Today today) {
        this.today = today;
    }

    /** Adds what is wrong to the boxes of the form. */
    public void check(ChildForm child, Errors errors) {
        born(child).ifPresent(born -> age(born, errors));
        wrong(filled(child.postcode()) && postcode(child.postcode()).isEmpty(), "postcode", "refer.postcode", errors);
        wrong(filled(child.nhsNumber()) && nhs(child.nhsNumber()).isEmpty(), "nhsNumber", "refer.nhs", errors);
        wrong(filled(child.upn()) && upn(child.upn()).isEmpty(), "upn", "refer.upn", errors);
    }

    /** The details of a child whose boxes have been checked. */
    public ChildDetails read(ChildForm child) {
        String knownAs = child.knownAs();
        return new ChildDetails(
                new ChildName(text(child.given()), text(child.family()), filled(knownAs) ? text(knownAs) : null),
                born(child).orElseThrow(),
                postcode(child.postcode()).orElse(null),
                nhs(child.nhsNumber()).orElse(null),
                upn(child.upn()).orElse(null));
    }

    private void age(LocalDate born, Errors errors) {
        wrong(born.isAfter(today.date()), "born", "referral.birth.date.future", errors);
        wrong(!born.plusYears(OLDEST).isAfter(today.date()), "born", "referral.over.25", errors);
    }

    private static void wrong(boolean wrong, String box, String code, Errors errors) {
        if (wrong && !errors.hasFieldErrors(box)) {
            errors.rejectValue(box, code);
        }
    }

    private static Optional<LocalDate> born(ChildForm child) {
        return child.born() == null ? Optional.empty() : child.born().date();
    }

    private static Optional<NhsNumber> nhs(@Nullable String typed) {
        return NhsNumber.read(text(typed));
    }

    private static Optional<Upn> upn(@Nullable String typed) {
        return Upn.read(text(typed));
    }

    private static Optional<String> postcode(@Nullable String typed) {
        return Postcode.read(text(typed)).map(Postcode::text);
    }

    private static boolean filled(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
