package com.xuqm.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;

/** A connection of a pool with the settings that statements here need, which are taken back at the end. */
final class BorrowedConnection implements AutoCloseable {

    private static final int NO_LIMIT = -1;

    private final Connection connection;
    private final boolean autoCommit;
    private final int limit;

    private BorrowedConnection(Connection connection, boolean autoCommit, int limit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.limit = limit;
    }

    static BorrowedConnection of(Connection connection, Duration timeout) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        return new BorrowedConnection(connection, autoCommit, limit(connection, timeout));
    }

    /** Limits what a statement may take; answers what the limit was. */
    private static int limit(Connection connection, Duration timeout) {
        try {
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, (int) timeout.toMillis());
            return before;
        } catch (SQLFeatureNotSupportedException | AbstractMethodError e) {
            return NO_LIMIT; // the driver has none
        } catch (SQLException e) {
            return NO_LIMIT; // whatever is wrong with the connection, its statement tells it better
        }
    }

    Connection connection() {
        return connection;
    }

    /** A connection that is closed already has nothing to be taken back. */
    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (limit != NO_LIMIT) {
            connection.setNetworkTimeout(Runnable::run, limit);
        }
        if (!autoCommit) {
            connection.setAutoCommit(false);
        }
    }
}
