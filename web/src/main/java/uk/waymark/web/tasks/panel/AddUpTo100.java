package uk.waymark.web.tasks.panel;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The shares add up to exactly 100; the message says to what they add up. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AddUpTo100Check.class)
public @interface AddUpTo100 {

    /** The message for shares that cannot be read. */
    String message() default "{panel.shares.not.whole}";

    /** Validation groups, as Bean Validation asks for. */
    Class<?>[] groups() default {};

    /** Validation payload, as Bean Validation asks for. */
    Class<? extends Payload>[] payload() default {};
}
