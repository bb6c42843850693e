package uk.waymark.deployment.setup;

import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how the database has to be made, before there is anything in it. */
class NotEveryAlphabet extends AbstractFailureAnalyzer<UnsupportedCharsetException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable start, UnsupportedCharsetException cause) {
        return new FailureAnalysis(
                "The database was made with the character set " + cause.getCharsetName()
                        + ": it cannot hold every name, and looking things up in it would take minutes.",
                "It is still empty. Let its administrator make it anew: 'drop database waymark; create database waymark"
                        + " character set utf8mb4 collate utf8mb4_bin', with its own name.",
                start);
    }
}
