package uk.waymark.deployment.multiply.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The MariaDB in which the area is kept. */
public record Server(String url, String user, String password) {

    /** A connection that sends many rows in one packet. */
    public Connection open() throws SQLException {
        String many = url + (url.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
        return DriverManager.getConnection(many, user, password);
    }

    /** For the small questions. */
    public JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(url, user, password));
    }
}
