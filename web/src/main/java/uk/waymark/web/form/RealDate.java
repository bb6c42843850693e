package uk.waymark.web.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The three boxes hold a real date; the message says whether it is missing, incomplete or impossible. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RealDateCheck.class)
public @interface RealDate {

    /** Whether the boxes may be left empty. */
    boolean optional() default false;

    /** The message for an impossible date. */
    String message() default "{date.not-real}";

    /** The message for empty boxes. */
    String missing() default "{date.missing}";

    /** Validation groups, as Bean Validation asks for. */
    Class<?>[] groups() default {};

    /** Validation payload, as Bean Validation asks for. */
    Class<? extends Payload>[] payload() default {};
}
