package uk.waymark.engine.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReceiveTogether;
import uk.waymark.engine.referral.ReceiveTogether.Outcome;

/** Takes a packet of rows in by the door of their kind, and writes what became of each, in the running transaction. */
@Component
class TakeInPacket {

    private final ReceiveReferral door;
    private final ReceiveTogether together;
    private final TakeOverChild takeOver;
    private final Commands commands;
    private final ImportRecords records;

    TakeInPacket(
            ReceiveReferral door,
            ReceiveTogether together,
            TakeOverChild takeOver,
            Commands commands,
            ImportRecords records) {
        this.door = door;
        this.together = together;
        this.takeOver = takeOver;
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
        List<ReadRow> good = new ArrayList<>();
        for (ReadRow read : rows.toList()) {
            List<String> wrong = wrong(read);
            if (wrong.isEmpty()) {
                good.add(read);
            } else {
                done.add(TakeInRow.rejected(read.row(), wrong));
            }
        }
        List<ReadRow> requests =
                good.stream().filter(read -> read.request() != null).toList();
        List<ReadRow> inCare = good.stream().filter(read -> read.so() != null).toList();
        done.addAll(after(requests, together.receive(orders(requests, TakeInPacket::request), by)));
        done.addAll(after(inCare, takeOver.together(orders(inCare, TakeInPacket::child), by)));
        records.write(done);
    }

    private static <T> List<T> orders(List<ReadRow> rows, Function<ReadRow, T> order) {
        return rows.stream().map(order).toList();
    }

    private static ReceiveTogether.Ordered request(ReadRow read) {
        return new ReceiveTogether.Ordered(read.row().id(), Objects.requireNonNull(read.request()));
    }

    private static TakeOverChild.Ordered child(ReadRow read) {
        return new TakeOverChild.Ordered(
                read.row().id(), Objects.requireNonNull(read.child()), Objects.requireNonNull(read.so()));
    }

    private List<String> wrong(ReadRow read) {
        try {
            if (read.request() != null) {
                door.check(read.request());
            } else if (read.child() != null && read.so() != null) {
                takeOver.check(read.child(), read.so());
            }
            return read.wrong();
        } catch (Refusal.NotNow refused) {
            return List.of(":" + refused.messageKey());
        }
    }

    private static List<ImportRow> after(List<ReadRow> rows, List<Outcome> outcomes) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> after(rows.get(i).row(), outcomes.get(i)))
                .toList();
    }

    private static ImportRow after(ImportRow row, Outcome outcome) {
        return outcome.reference() == null
                ? row.now(State.LOOK, TakeInRow.references(outcome.known()), null)
                : row.now(State.STORED, "", outcome.reference());
    }
}
