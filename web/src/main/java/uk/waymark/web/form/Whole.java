package uk.waymark.web.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some boxes are needed because of what was chosen in another one; each is named with its own message. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeCheck.class)
public @interface Whole {

    /** A form that knows what is still missing. */
    interface Answers {

        /** The names of the boxes that have to be filled, each with the key of its message. */
        Map<String, String> missing();

        /** Whether nothing was typed. */
        static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }

        /** Whether no day was typed. */
        static boolean blank(@Nullable TypedDate day) {
            return day == null || day.blank();
        }
    }

    /** The message where a form names none. */
    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    /** Validation groups, as Bean Validation asks for. */
    Class<?>[] groups() default {};

    /** Validation payload, as Bean Validation asks for. */
    Class<? extends Payload>[] payload() default {};
}
