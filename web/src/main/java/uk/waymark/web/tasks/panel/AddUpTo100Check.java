package uk.waymark.web.tasks.panel;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.panel.Shares;
import uk.waymark.web.plan.PlanPage;

/** Adds up typed shares and says what they come to; shares that cannot be read have an error of their own. */
public final class AddUpTo100Check implements ConstraintValidator<AddUpTo100, MoneyForm> {

    @Override
    public boolean isValid(@Nullable MoneyForm form, ConstraintValidatorContext context) {
        if (form == null || !form.sharesRead()) {
            return true;
        }
        int sum =
                form.hundredths().values().stream().mapToInt(Integer::intValue).sum();
        if (sum == Shares.WHOLE) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(
                        "Shares must add up to 100. They add up to " + PlanPage.percent(sum) + ".")
                .addPropertyNode("education")
                .addConstraintViolation();
        return false;
    }
}
