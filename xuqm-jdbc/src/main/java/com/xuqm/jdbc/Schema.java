package com.xuqm.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables, by their version. A new version adds a file for each database, which brings the tables of the version before to it. */
final class Schema {

    static final String PREFIX = "xuqm_";

    private static final int VERSION = 1;
    private static final int ABSENT = 0;

    private final JdbcDatabase database;
    private final Dialect dialect;

    Schema(JdbcDatabase database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    void check(Connection connection) throws SQLException {
        int found = version(connection);
        if (found > VERSION) {
            throw newer(found);
        }
        if (found < VERSION) {
            String files = found == VERSION - 1
                    ? resource(VERSION)
                    : resource(found + 1) + " and those up to " + dialect.file(VERSION);
            throw new JdbcException(
                    (found == ABSENT
                                    ? "the tables " + database.table("…") + " are not there"
                                    : "the tables " + database.table("…") + " are of version " + found + ", but "
                                            + VERSION + " is needed")
                            + "; run " + files + " of xuqm-jdbc" + inMind() + ", or call JdbcDatabase.createTables()",
                    null);
        }
    }

    private String inMind() {
        return database.prefix().equals(PREFIX) && database.schema() == null
                ? ""
                : " with the schema and the prefix that were set";
    }

    private JdbcException newer(int found) {
        return new JdbcException(
                "the tables " + database.table("…") + " are of version " + found
                        + ", but this version of xuqm-jdbc knows " + VERSION + " at the most; update xuqm-jdbc",
                null);
    }

    void create(Connection connection) throws SQLException {
        int found = version(connection);
        if (found > VERSION) {
            throw newer(found);
        }
        for (int version = found + 1; version <= VERSION; version++) {
            run(connection, version);
        }
    }

    private int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT version FROM " + database.table("version"))) {
            return found.next() ? found.getInt(1) : ABSENT;
        } catch (SQLException e) {
            if (Dialect.isTableAbsent(e)) {
                return ABSENT;
            }
            throw e;
        }
    }

    /** All of a file or nothing of it, where the database can do that. */
    private void run(Connection connection, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(text(version))) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** The file with the names that were set. An index lies in its table's schema, and cannot be named with it. */
    private String[] statements(String text) {
        String qualified = text.replaceAll("--[^\\n]*", "")
                .replaceAll("(INDEX )" + PREFIX, "$1" + database.prefix())
                .replaceAll("(TABLE |INTO |ON |REFERENCES )" + PREFIX, "$1" + database.table(""));
        return qualified.strip().split(";\\s*", -1);
    }

    private String text(int version) {
        try (InputStream file = Schema.class.getResourceAsStream(dialect.file(version))) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + resource(version));
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String resource(int version) {
        return "com/xuqm/jdbc/" + dialect.file(version);
    }
}
