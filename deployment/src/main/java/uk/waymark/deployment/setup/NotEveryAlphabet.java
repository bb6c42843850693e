package uk.waymark.deployment.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import uk.waymark.engine.database.WrongAlphabet;

/** Says how the database has to be made, before there is anything in it. */
class NotEveryAlphabet extends AbstractFailureAnalyzer<WrongAlphabet> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable start, WrongAlphabet cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "It is still empty. Let its administrator make it anew: 'drop database waymark; create database waymark"
                        + " character set utf8mb4 collate utf8mb4_bin', with its own name.",
                start);
    }
}
