package uk.waymark.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uk.waymark.engine.Refusal;

/** What tests say of work that may be done, but not now. */
public final class Refused {

    private Refused() {}

    /** The work is refused for now, for this reason. */
    public static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
