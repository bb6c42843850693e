package uk.waymark.web.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a typed date and chooses the message that fits. */
public final class RealDateCheck implements ConstraintValidator<RealDate, TypedDate> {

    private boolean optional;
    private String missing = "";

    @Override
    public void initialize(RealDate wanted) {
        optional = wanted.optional();
        missing = wanted.missing();
    }

    @Override
    public boolean isValid(@Nullable TypedDate typed, ConstraintValidatorContext context) {
        if (typed == null || typed.blank()) {
            return optional || refuse(context, missing);
        }
        if (typed.incomplete()) {
            return refuse(context, "{date.incomplete}");
        }
        return typed.date().isPresent();
    }

    private static boolean refuse(ConstraintValidatorContext context, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }
}
