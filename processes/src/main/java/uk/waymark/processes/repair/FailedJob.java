package uk.waymark.processes.repair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Background work that failed.
 *
 * @param caseRef the child's reference; none for work that concerns no journey
 * @param fault the kind of fault, never its text, which may hold anything
 * @param retriesLeft how often it is still tried by itself; 0 when somebody has to act
 * @param nextTry when it is tried next; none when it is due at once
 */
public record FailedJob(
        String jobId,
        @Nullable String caseRef,
        String process,
        String step,
        String fault,
        int retriesLeft,
        @Nullable Instant nextTry) {}
