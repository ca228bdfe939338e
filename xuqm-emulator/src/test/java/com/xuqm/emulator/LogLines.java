package com.xuqm.emulator;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the emulators of this JVM log from now on. */
final class LogLines extends Handler implements AutoCloseable {

    /** The one behind System.Logger, held so that nobody collects it with its handlers. */
    private static final Logger LOG = Logger.getLogger("com.xuqm.emulator");

    private final Level least;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines(Level least) {
        this.least = least;
    }

    /** Begins to listen for what is at least so important. */
    static LogLines from(Level least) {
        LogLines lines = new LogLines(least);
        LOG.addHandler(lines);
        return lines;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= least.intValue()) {
            lines.add(new SimpleFormatter().formatMessage(record));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
