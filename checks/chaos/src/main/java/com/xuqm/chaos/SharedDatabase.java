package com.xuqm.chaos;

import com.xuqm.jdbc.JdbcDatabase;
import com.xuqm.processes.PostgresServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/** A database that several processes share: a PostgreSQL, or an H2 that this process serves. */
public final class SharedDatabase implements AutoCloseable {

    static {
        // The JVM may be Maven's, which has looked for drivers before these were there.
        loadDrivers();
    }

    private final String url;
    private final AutoCloseable server;

    private SharedDatabase(String url, AutoCloseable server) {
        this.url = url;
        this.server = server;
    }

    private static void loadDrivers() {
        try {
            Class.forName("org.h2.Driver");
            Class.forName("org.postgresql.Driver");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts one, and makes the tables in it.
     *
     * @param name {@code h2} or {@code postgresql}
     * @param durable whether PostgreSQL forces to the disk what it commits
     */
    public static SharedDatabase start(String name, boolean durable) throws IOException {
        SharedDatabase database = name.equals("h2") ? h2() : postgres(durable);
        JdbcDatabase.of(database.dataSource()).createTables();
        return database;
    }

    private static SharedDatabase postgres(boolean durable) throws IOException {
        PostgresServer server = PostgresServer.start(durable);
        return new SharedDatabase(server.url(), server);
    }

    private static SharedDatabase h2() throws IOException {
        System.setProperty("h2.bindAddress", "127.0.0.1");
        try {
            Server server =
                    Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
            return new SharedDatabase(
                    "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/mem:shared" + server.getPort()
                            + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000;NETWORK_TIMEOUT=20000",
                    server::stop);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Returns where it is. */
    public String url() {
        return url;
    }

    /** Gives a new connection to everyone who asks. */
    public DataSource dataSource() {
        return new Connections(url);
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** A new connection for everyone who asks. */
    record Connections(String url) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
