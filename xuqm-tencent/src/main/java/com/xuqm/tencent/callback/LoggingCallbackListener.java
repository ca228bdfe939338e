package com.xuqm.tencent.callback;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Logs what went wrong, and keeps what another listener throws from the posts it is told about. */
final class LoggingCallbackListener implements CallbackListener {

    private static final System.Logger LOG = System.getLogger("com.xuqm.tencent");

    @Override
    public void refused(CallbackCheck check) {
        LOG.log(Level.DEBUG, "a callback was refused: {0}", check.detail());
    }

    @Override
    public void unreadable(String command, String why) {
        LOG.log(Level.WARNING, "{0} cannot be read: {1}", command, why);
    }

    @Override
    public void failed(String command, Throwable failure) {
        LOG.log(Level.WARNING, "a handler of " + command + " failed", failure);
    }

    @Override
    public void decisionLate(String command, Duration deadline) {
        LOG.log(
                Level.WARNING,
                "{0}: no decision within {1} ms; the fallback was answered",
                command,
                deadline.toMillis());
    }

    @Override
    public void decisionOverloaded(String command, String why) {
        LOG.log(Level.WARNING, "{0}: no decision, for {1}; the fallback was answered", command, why);
    }

    @Override
    public void unsettled(String command, @Nullable Throwable failure) {
        LOG.log(Level.WARNING, command + " was handled, and the ledger could not note it", failure);
    }

    static void tell(CallbackListener listener, Consumer<CallbackListener> news) {
        try {
            news.accept(listener);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) { // as it is with handlers: a class that is missing in a listener is no reason to lose a
            // callback
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.log(
                    Level.WARNING,
                    "a CallbackListener failed: {0}",
                    e.getClass().getName());
        }
    }
}
