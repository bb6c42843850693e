package uk.waymark.engine.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.crypto.Sealer;

/** Seals and opens the lines of a plan under the child's key. */
@Component
class LineSeal {

    private static final String TEXT = "plan_line.text:";
    private static final String WHO = "plan_line.who:";

    private final Sealer sealer;

    LineSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    PlanLine write(byte[] key, PlanLine line, NewLine written) {
        String who = written.who();
        return line.places(written.placing())
                .says(
                        sealer.seal(key, TEXT + line.id(), written.text().strip()),
                        who == null || who.isBlank() ? null : sealer.seal(key, WHO + line.id(), who.strip()),
                        written.amount(),
                        written.adulthood());
    }

    PlanText open(byte[] key, PlanLine line) {
        byte @Nullable [] who = line.sealedWho();
        NewLine written = new NewLine(
                line.section(),
                line.need(),
                sealer.open(key, TEXT + line.id(), line.sealedText()),
                line.amount(),
                who == null ? null : sealer.open(key, WHO + line.id(), who),
                line.adulthood(),
                line.placing());
        return new PlanText(line.origin(), line.place(), written, line.version());
    }
}
