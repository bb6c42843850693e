package uk.waymark.engine.imports;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;

/** Faults that say nothing about a row: the database is away, or two transactions were in each other's way. */
final class PassingFault {

    private PassingFault() {}

    /** Whether the same may succeed a little later. */
    static boolean is(Throwable fault) {
        return Stream.<Throwable>iterate(fault, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof SQLTransientException
                        || one instanceof SQLRecoverableException
                        || one instanceof SQLNonTransientConnectionException);
    }
}
