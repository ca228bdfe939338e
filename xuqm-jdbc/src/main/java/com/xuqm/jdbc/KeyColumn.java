package com.xuqm.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.UUID;

/** The column by which recipients are ordered: its name, and how its values become text and back. */
record KeyColumn(String column) {

    /** How values of a type are given to the database. Types whose text may differ from the value, such as fractions and times, are none. */
    enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        UUID
    }

    /** Returns the name as result sets have it: they take it in any case, but without quotes. */
    String label() {
        boolean quoted = column.length() > 1 && column.startsWith("\"") && column.endsWith("\"");
        return quoted ? column.substring(1, column.length() - 1).replace("\"\"", "\"") : column;
    }

    /** Finds out of which kind the column of a query is. */
    Kind kind(ResultSetMetaData columns) throws SQLException {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnLabel(i).equalsIgnoreCase(label())) {
                return kind(columns.getColumnType(i), columns.getColumnTypeName(i));
            }
        }
        throw new JdbcException(
                "the recipients cannot be ordered: the query yields no column " + column + "; name one that is unique",
                null);
    }

    private Kind kind(int type, String name) {
        if (name.toUpperCase(Locale.ROOT).equals("UUID")) {
            return Kind.UUID;
        }
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR ->
                Kind.TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> Kind.DECIMAL;
            default ->
                throw new JdbcException(
                        "the recipients cannot be ordered by " + column + ", which is of the type " + name
                                + "; take a unique column of text, whole or decimal numbers, or UUIDs",
                        null);
        };
    }

    /** Sets a parameter to the value that a text stands for. */
    void set(PreparedStatement statement, int parameter, Kind kind, String key) throws SQLException {
        try {
            switch (kind) {
                case TEXT -> statement.setString(parameter, key);
                case WHOLE -> statement.setLong(parameter, Long.parseLong(key));
                case DECIMAL -> statement.setBigDecimal(parameter, new BigDecimal(key));
                case UUID -> statement.setObject(parameter, UUID.fromString(key));
            }
        } catch (IllegalArgumentException e) {
            throw new JdbcException(
                    "the recipients cannot be read on: the journal's key is no value of the column " + column
                            + "; give the query that the campaign was begun with",
                    e);
        }
    }
}
