package com.xuqm.sdk.http.support;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/**
 * An engine that can be asked while one of its tasks runs. The JDK's engine is locked for as long as a delegated task takes, and that
 * may ask a trust manager which waits for the network: an event loop that asks the engine the least thing meanwhile, or closes it,
 * would wait as well, and with it all of its other connections.
 *
 * <p>While a task runs, this one answers by itself: that it needs the task, that nothing is done yet. What it is told to close is
 * closed after the task. The questions about sessions and parameters are not among those that it can answer.
 *
 * <p>Whatever the other engine throws in a handshake, errors included, comes out as an {@link SSLException}, or of a task, where
 * libraries expect it: elsewhere it could end an event loop.
 */
public class TaskAwareEngine extends ForwardingEngine {

    // all that follows is done under this lock, so that no task begins between the question whether one runs and the
    // engine's answer
    private int running;
    private boolean begun;
    private @Nullable Throwable broken;

    /** Without a cipher suite, as before every handshake. */
    private final SSLSession initial;

    private boolean closesInbound;
    private boolean closesOutbound;

    /**
     * Creates an engine.
     *
     * @param engine the one that does the work
     * @throws IllegalStateException if that one throws an error
     */
    public TaskAwareEngine(SSLEngine engine) {
        super(engine);
        this.initial = told(engine::getSession);
    }

    /**
     * Tells whether a task runs, so that the engine that does the work may be locked for long.
     *
     * @return whether one does; the next may begin in the next moment, unless the caller synchronizes on this
     */
    protected final synchronized boolean isBusy() {
        return running > 0;
    }

    @Override
    public synchronized @Nullable Runnable getDelegatedTask() {
        if (isBusy() || broken != null) {
            return null;
        }
        try {
            Runnable task = super.getDelegatedTask();
            return task == null ? null : () -> run(task);
        } catch (RuntimeException | Error e) {
            broken = e;
            return () -> {
                throw e;
            };
        }
    }

    private void run(Runnable task) {
        synchronized (this) {
            running++;
        }
        try {
            task.run();
        } finally {
            end();
        }
    }

    private synchronized void end() {
        running--;
        if (isBusy()) {
            return;
        }
        if (closesOutbound) {
            closesOutbound = false;
            closeOutboundNow();
        }
        if (closesInbound) {
            closesInbound = false;
            try {
                closeInboundNow();
            } catch (SSLException ignored) {
                // says that the peer has said no farewell, as whoever closes within a handshake knows
            }
        }
    }

    @Override
    public synchronized void closeOutbound() {
        closesOutbound = isBusy();
        if (!closesOutbound) {
            closeOutboundNow();
        }
    }

    private void closeOutboundNow() {
        try {
            super.closeOutbound();
        } catch (RuntimeException | Error e) { // there is nothing more to come, and nobody is told of it here
            broken = e;
        }
    }

    @Override
    public synchronized void closeInbound() throws SSLException {
        closesInbound = isBusy();
        if (!closesInbound) {
            closeInboundNow();
        }
    }

    private void closeInboundNow() throws SSLException {
        try {
            super.closeInbound();
        } catch (RuntimeException | Error e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized SSLEngineResult wrap(ByteBuffer[] sources, int offset, int length, ByteBuffer target)
            throws SSLException {
        if (isBusy()) {
            return needsTask();
        }
        try {
            checkIntact();
            return super.wrap(sources, offset, length, target);
        } catch (RuntimeException | Error e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized SSLEngineResult unwrap(ByteBuffer source, ByteBuffer[] targets, int offset, int length)
            throws SSLException {
        if (isBusy()) {
            return needsTask();
        }
        try {
            checkIntact();
            return super.unwrap(source, targets, offset, length);
        } catch (RuntimeException | Error e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void beginHandshake() throws SSLException {
        begun = true;
        try {
            checkIntact();
            super.beginHandshake();
        } catch (RuntimeException | Error e) {
            throw failed(e);
        }
    }

    private void checkIntact() throws SSLException {
        Throwable before = broken;
        if (before != null) {
            throw failed(before);
        }
    }

    private static SSLException failed(Throwable thrown) {
        return new SSLException(
                "the TLS engine failed with " + thrown.getClass().getName(), thrown);
    }

    private static SSLEngineResult needsTask() {
        return new SSLEngineResult(Status.OK, HandshakeStatus.NEED_TASK, 0, 0);
    }

    /** Whoever asks this does what it says next, and hears of what went wrong there, where it may. */
    @Override
    public synchronized HandshakeStatus getHandshakeStatus() {
        if (isBusy()) {
            return HandshakeStatus.NEED_TASK;
        }
        if (broken == null) {
            try {
                return super.getHandshakeStatus();
            } catch (RuntimeException | Error e) {
                broken = e;
            }
        }
        return begun ? HandshakeStatus.NEED_WRAP : HandshakeStatus.NOT_HANDSHAKING;
    }

    @Override
    public SSLSession getSession() {
        try {
            return super.getSession();
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                broken = e;
            }
            return initial;
        }
    }

    @Override
    public @Nullable SSLSession getHandshakeSession() {
        return told(super::getHandshakeSession);
    }

    @Override
    public @Nullable String getApplicationProtocol() {
        return told(super::getApplicationProtocol);
    }

    @Override
    public @Nullable String getHandshakeApplicationProtocol() {
        return told(super::getHandshakeApplicationProtocol);
    }

    /** An error could end an event loop; exceptions are provided for. */
    private static <T extends @Nullable Object> T told(Supplier<T> question) {
        try {
            return question.get();
        } catch (Error e) {
            throw new IllegalStateException(
                    "the TLS engine failed with " + e.getClass().getName(), e);
        }
    }

    @Override
    public synchronized boolean isInboundDone() {
        return !isBusy() && super.isInboundDone();
    }

    @Override
    public synchronized boolean isOutboundDone() {
        return !isBusy() && (broken != null || super.isOutboundDone());
    }
}
