package uk.waymark.deployment.setup;

import java.security.KeyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few words, instead of pages of stack trace, what is wrong with the master key and what to do. */
class NoMasterKey extends AbstractFailureAnalyzer<KeyException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable start, KeyException cause) {
        if (cause.getClass() != KeyException.class) {
            return null; // a key of somebody else's, such as a database server's certificate
        }
        return new FailureAnalysis(
                cause.getMessage(),
                "Let WAYMARK_MASTER_KEY_FILE name a file that only Waymark's user may read, with the base64 of 32 random"
                        + " bytes. This makes one with a new key: 'head -c 32 /dev/urandom | base64 > master.key'. What a"
                        + " database holds already can be read only with the key with which it was written.",
                start);
    }
}
