package uk.waymark.engine.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows told apart: those of which no two may be about the same child can be taken in at the same time; those that are like
 * one of them wait until it is stored, so that the search for known children finds it.
 */
record Apart(List<ReadRow> first, List<ReadRow> later) {

    static Apart of(List<ReadRow> rows) {
        Set<String> seen = new HashSet<>();
        List<ReadRow> first = new ArrayList<>();
        List<ReadRow> later = new ArrayList<>();
        for (ReadRow row : rows) {
            Set<String> signs = row.signs();
            (Collections.disjoint(seen, signs) ? first : later).add(row);
            seen.addAll(signs);
        }
        return new Apart(first, later);
    }

    /** The first ones, in packets of at most this many. */
    List<List<ReadRow>> packets(int most) {
        List<List<ReadRow>> packets = new ArrayList<>();
        for (int at = 0; at < first.size(); at += most) {
            packets.add(first.subList(at, Math.min(first.size(), at + most)));
        }
        return packets;
    }
}
