package uk.waymark.deployment.violator;

import org.springframework.jdbc.core.JdbcTemplate;

/** Breaks a rule of the house on purpose: nobody takes an answer row by row from a connection of the pool. */
public final class Streams {

    public void rows(JdbcTemplate jdbc) {
        jdbc.setFetchSize(Integer.MIN_VALUE);
    }
}
