package uk.waymark.engine.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Commands;
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
    private final Commands commands;
    private final ImportRecords records;

    TakeInPacket(ReceiveReferral door, ReceiveTogether together, Commands commands, ImportRecords records) {
        this.door = door;
        this.together = together;
        this.commands = commands;
        this.records = records;
    }

    /** False, and nothing has happened, when a row was taken in before and only its result is missing. */
    boolean take(List<ReadRow> packet, Reader by) {
        List<UUID> ids = packet.stream().map(read -> read.row().id()).toList();
        Set<UUID> waiting = records.holdWaiting(ids);
        if (commands.known(ids)) {
            return false;
        }
        take(packet.stream().filter(read -> waiting.contains(read.row().id())), by);
        return true;
    }

    private void take(Stream<ReadRow> rows, Reader by) {
        List<ImportRow> done = new ArrayList<>();
        List<ImportRow> asking = new ArrayList<>();
        List<Ordered> orders = new ArrayList<>();
        for (ReadRow read : rows.toList()) {
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
