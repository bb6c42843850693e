package uk.waymark.deployment.setup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import uk.waymark.engine.crypto.UnusableMasterKey;

/** Says in a few words, instead of pages of stack trace, what is wrong with the master key and what to do. */
class NoMasterKey extends AbstractFailureAnalyzer<UnusableMasterKey> {

    private static final String SAME_KEY =
            " What a database holds already can be read only with the key with which it was written.";

    @Override
    protected FailureAnalysis analyze(Throwable start, UnusableMasterKey cause) {
        String action = switch (cause.fault()) {
            case MISSING ->
                "Set WAYMARK_MASTER_KEY_FILE to a file that only Waymark's user may read. This makes one with a new key:"
                        + " 'head -c 32 /dev/urandom | base64 > master.key'.";
            case UNREADABLE ->
                "Look whether the file is there (WAYMARK_MASTER_KEY_FILE names it), and whether the user that runs"
                        + " Waymark may read it.";
            case NOT_A_KEY ->
                "Look whether WAYMARK_MASTER_KEY_FILE, or WAYMARK_MASTER_KEY, is whole and the right one.";
        };
        return new FailureAnalysis(cause.getMessage(), action + SAME_KEY, start);
    }
}
