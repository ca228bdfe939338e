package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.ForwardingEngine;
import com.xuqm.sdk.http.support.TaskAwareEngine;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * An engine whose tasks, which do the arithmetic of a handshake and ask key and trust managers, run on a worker. HttpClient would
 * run them on the I/O thread, where a trust manager that looks something up on the network holds up all other connections.
 *
 * <p>While a worker is busy, the engine makes believe that it waits for the peer. When the worker is done, it says so, and goes on
 * from where it was when it is used next.
 */
final class OffloadingEngine extends ForwardingEngine {

    private final Executor workers;
    private final Runnable onResumable;
    private final AtomicBoolean resumable = new AtomicBoolean();
    private volatile boolean working;
    private volatile @Nullable Throwable failure;
    private volatile boolean refused;

    /**
     * Creates an engine.
     *
     * @param engine the engine that does the work
     * @param onResumable told, on a worker, when the handshake can go on
     */
    OffloadingEngine(SSLEngine engine, Executor workers, Runnable onResumable) {
        super(new TaskAwareEngine(engine));
        this.workers = workers;
        this.onResumable = onResumable;
    }

    /** The host's name is checked here, and not by HttpClient, whose ways of doing so differ from version to version. */
    @Override
    public void setSSLParameters(SSLParameters parameters) {
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        super.setSSLParameters(parameters);
    }

    /**
     * Tells whether TLS itself came to a bad end, on either side: a certificate, an alert, a record that is none. If it did not, a
     * connection that failed was only lost, though HttpClient may call that a failure of TLS too.
     */
    boolean hasRefused() {
        return refused;
    }

    /** Tells whether a worker is done and nobody has gone on since. */
    boolean isResumable() {
        return resumable.get();
    }

    /** Tells the same, once: the caller promises to go on. */
    boolean takeResumption() {
        return resumable.compareAndSet(true, false);
    }

    @Override
    public HandshakeStatus getHandshakeStatus() {
        HandshakeStatus status = working ? HandshakeStatus.NEED_TASK : super.getHandshakeStatus();
        if (status != HandshakeStatus.NEED_TASK) {
            return status;
        }
        offload();
        return HandshakeStatus.NEED_UNWRAP;
    }

    private void offload() {
        List<Runnable> tasks = takeTasks();
        if (!tasks.isEmpty()) {
            workers.execute(() -> run(tasks));
        }
    }

    private synchronized List<Runnable> takeTasks() {
        List<Runnable> tasks = new ArrayList<>();
        Runnable next;
        while (!working && (next = super.getDelegatedTask()) != null) {
            tasks.add(next);
        }
        working |= !tasks.isEmpty();
        return tasks;
    }

    private void run(List<Runnable> tasks) {
        try {
            tasks.forEach(Runnable::run);
        } catch (Throwable e) { // whatever a trust manager throws, the handshake must end
            failure = e;
        }
        resumable.set(true);
        working = false;
        onResumable.run();
    }

    @Override
    public SSLEngineResult unwrap(ByteBuffer source, ByteBuffer[] targets, int offset, int length) throws SSLException {
        if (working) {
            return new SSLEngineResult(Status.BUFFER_UNDERFLOW, HandshakeStatus.NEED_TASK, 0, 0);
        }
        try {
            checkTasks();
            return super.unwrap(source, targets, offset, length);
        } catch (SSLException | RuntimeException e) {
            refused = true;
            throw e;
        }
    }

    @Override
    public SSLEngineResult wrap(ByteBuffer[] sources, int offset, int length, ByteBuffer target) throws SSLException {
        if (working) {
            return new SSLEngineResult(Status.OK, HandshakeStatus.NEED_TASK, 0, 0);
        }
        try {
            checkTasks();
            return super.wrap(sources, offset, length, target);
        } catch (SSLException | RuntimeException e) {
            refused = true;
            throw e;
        }
    }

    @Override
    public void beginHandshake() throws SSLException {
        try {
            super.beginHandshake();
        } catch (SSLException e) {
            refused = true;
            throw e;
        }
    }

    /** The JDK's tasks keep what goes wrong for the next call; those of others may throw. */
    private void checkTasks() throws SSLException {
        Throwable thrown = failure;
        if (thrown != null) {
            throw new SSLException(thrown);
        }
    }

    @Override
    public @Nullable Runnable getDelegatedTask() {
        // they are on their way to a worker
        return null;
    }
}
