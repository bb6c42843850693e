package uk.waymark.engine.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReceiveTogether;
import uk.waymark.engine.referral.ReceiveTogether.Ordered;
import uk.waymark.engine.referral.ReceiveTogether.Outcome;
import uk.waymark.engine.referral.ReferralRequest;

/** Takes a packet of requests in by the front door, and writes what became of each, in the running transaction. */
@Component
class TakeInPacket {

    private final ReceiveReferral door;
    private final ReceiveTogether together;
    private final ImportRecords records;

    TakeInPacket(ReceiveReferral door, ReceiveTogether together, ImportRecords records) {
        this.door = door;
        this.together = together;
        this.records = records;
    }

    void take(List<ReadRow> rows, Reader by) {
        List<ImportRow> done = new ArrayList<>();
        List<ImportRow> asking = new ArrayList<>();
        List<Ordered> orders = new ArrayList<>();
        for (ReadRow read : rows) {
            ReferralRequest request = read.request();
            List<String> wrong = request == null ? read.wrong() : refused(request);
            if (request == null || !wrong.isEmpty()) {
                done.add(TakeInRow.rejected(read.row(), wrong));
            } else {
                asking.add(read.row());
                orders.add(new Ordered(read.row().id(), request));
            }
        }
        List<Outcome> outcomes = together.receive(orders, by);
        for (int i = 0; i < orders.size(); i++) {
            done.add(after(asking.get(i), outcomes.get(i)));
        }
        records.write(done);
    }

    private List<String> refused(ReferralRequest request) {
        try {
            door.check(request);
            return List.of();
        } catch (Refusal.NotNow refused) {
            return List.of(":" + refused.messageKey());
        }
    }

    private static ImportRow after(ImportRow row, Outcome outcome) {
        return outcome.reference() == null
                ? row.now(State.LOOK, TakeInRow.references(outcome.known()), null)
                : row.now(State.STORED, "", outcome.reference());
    }
}
