package uk.waymark.rules.whatif;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Plain words for a fact that counts, so that a family can be told what is missing and what would change the answer. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Fact {
    /** The fact as a thing that may be missing, for example "whether there is a deputy". */
    String name();

    /** The fact as it would read if it were so, for example "there was a deputy"; empty when it is not tried. */
    String yes() default "";

    /** The fact as it would read if it were not so; empty when it is not tried. */
    String no() default "";

    /** For a number: a value that would make a difference. */
    int number() default Integer.MIN_VALUE;

    /** For a number: how that value reads, for example "the number was tested today"; empty when it is not tried. */
    String numbered() default "";
}
