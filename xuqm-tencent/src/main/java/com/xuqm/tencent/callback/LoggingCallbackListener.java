package com.xuqm.tencent.callback;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;

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

    static void tell(CallbackListener listener, Consumer<CallbackListener> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "a CallbackListener failed: {0}",
                    e.getClass().getName());
        }
    }
}
