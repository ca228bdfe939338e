package com.xuqm.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a recipient of a row.
 *
 * @param <R> the type of the recipients
 */
@FunctionalInterface
public interface RowReader<R> {

    /**
     * Reads the current row.
     *
     * @param row stands at a row; it is not to be moved, nor kept
     * @return the recipient
     * @throws SQLException if a column cannot be read
     */
    R read(ResultSet row) throws SQLException;
}
