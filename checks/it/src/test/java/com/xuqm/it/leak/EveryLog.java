package com.xuqm.it.leak;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Hears all that is logged in this JVM, down to the finest level, and looks for markers in it. One logger is left out: what the
 * JDK's HTTP client writes for its own developers shows whole URLs, whoever uses it; SECURITY.md tells to leave it off.
 */
final class EveryLog extends Handler implements AutoCloseable {

    private static final String JDK_DEBUG = "jdk.internal.httpclient.debug";
    private static final Logger ROOT = Logger.getLogger("");

    private final Findings findings;
    private final Level before = ROOT.getLevel();
    private final Handler[] handlers = ROOT.getHandlers();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final AtomicInteger records = new AtomicInteger();

    EveryLog(Findings findings) {
        this.findings = findings;
        for (Handler handler : handlers) {
            ROOT.removeHandler(handler); // millions of lines help nobody
        }
        setLevel(Level.ALL);
        ROOT.setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        if (JDK_DEBUG.equals(entry.getLoggerName())) {
            return;
        }
        records.incrementAndGet();
        findings.look("log of " + entry.getLoggerName(), formatter.format(entry));
    }

    int records() {
        return records.get();
    }

    @Override
    public void flush() {
        // nothing is kept
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
        for (Handler handler : handlers) {
            ROOT.addHandler(handler);
        }
    }
}
