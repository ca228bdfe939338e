package com.xuqm.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A small pool. It notes which statements were run, refuses to give out more connections than it has, can be away, and checks that connections come
 * back as they were and that no statement carries a time of this JVM.
 */
final class TestPool implements DataSource, AutoCloseable {

    private final String url;
    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>();
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final int holdability;
    private volatile boolean autoCommit = true;
    private volatile boolean away;
    private volatile Consumer<String> onStatement = sql -> {};
    private volatile Predicate<String> fails = sql -> false;

    TestPool(String url, int connections) {
        this.url = url;
        for (int i = 0; i < connections; i++) {
            idle.add(connect());
        }
        try {
            holdability = idle.element().getHoldability();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return url;
    }

    TestPool withoutAutoCommit() {
        autoCommit = false;
        return this;
    }

    void away(boolean now) {
        away = now;
    }

    /** Is told of each statement before it is run. */
    void onStatement(Consumer<String> listener) {
        onStatement = listener;
    }

    /** Lets statements fail as they do when the connection is lost. */
    void failIf(Predicate<String> which) {
        fails = which;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    void forgetStatements() {
        statements.clear();
    }

    /** What was found fault with. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    int idle() {
        return idle.size();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            throw new SQLTransientConnectionException("the database is away", "08001");
        }
        Connection physical = idle.poll();
        if (physical == null) {
            physical = await();
        }
        physical.setAutoCommit(autoCommit);
        Connection real = physical;
        return (Connection) Proxy.newProxyInstance(
                TestPool.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> onConnection(real, method, arguments));
    }

    private Connection await() throws SQLException {
        try {
            Connection connection = idle.poll(20, java.util.concurrent.TimeUnit.SECONDS);
            if (connection == null) {
                throw new SQLTransientConnectionException("no connection became free", "08001");
            }
            return connection;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    private Object onConnection(Connection real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            giveBack(real);
            return null;
        }
        Object result = call(real, method, arguments);
        if (result instanceof PreparedStatement statement) {
            return Proxy.newProxyInstance(
                    TestPool.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (proxy, called, values) -> onStatement(statement, (String) arguments[0], called, values));
        }
        if (result instanceof Statement statement) {
            return Proxy.newProxyInstance(
                    TestPool.class.getClassLoader(),
                    new Class<?>[] {Statement.class},
                    (proxy, called, values) ->
                            onStatement(statement, values == null ? "" : String.valueOf(values[0]), called, values));
        }
        return result;
    }

    private void giveBack(Connection real) throws SQLException {
        if (real.isClosed()) {
            idle.add(connect());
            return;
        }
        if (real.getAutoCommit() != autoCommit) {
            complaints.add("autocommit came back as " + real.getAutoCommit());
        }
        if (real.isReadOnly() || real.getHoldability() != holdability) {
            complaints.add("a connection came back read-only, or with another holdability");
        }
        if (!real.getAutoCommit()) {
            real.rollback();
        }
        if (real.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            complaints.add("isolation came back as " + real.getTransactionIsolation());
        }
        if (limited(real)) {
            complaints.add("a limit came back with a connection");
        }
        idle.add(real);
    }

    private static boolean limited(Connection real) throws SQLException {
        try {
            return real.getNetworkTimeout() != 0;
        } catch (SQLFeatureNotSupportedException e) {
            return false;
        }
    }

    private Object onStatement(Statement real, String sql, Method method, Object[] values) throws Throwable {
        if (method.getName().startsWith("execute")) {
            statements.add(sql);
            onStatement.accept(sql);
            if (fails.test(sql)) {
                throw new SQLTransientConnectionException("the connection was lost", "08006");
            }
        } else if (method.getName().startsWith("set") && values != null && values.length > 1) {
            Object value = values[1];
            if (value instanceof Temporal || value instanceof Date) {
                complaints.add("a time of the JVM in: " + sql);
            }
        }
        return call(real, method, values);
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {
        idle.forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints);
        }
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
