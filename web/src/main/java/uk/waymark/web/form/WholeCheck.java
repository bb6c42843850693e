package uk.waymark.web.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;

/** Puts what is missing beside the box where it belongs. */
public final class WholeCheck implements ConstraintValidator<Whole, Whole.Answers> {

    @Override
    public boolean isValid(Whole.Answers form, ConstraintValidatorContext context) {
        Map<String, String> missing = form.missing();
        if (missing.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        missing.forEach((box, key) -> context.buildConstraintViolationWithTemplate("{" + key + "}")
                .addPropertyNode(box)
                .addConstraintViolation());
        return false;
    }
}
