package com.xuqm.tencent.callback;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told what became of posts, for logs and metrics, on the thread that dispatches. What its methods throw is logged and otherwise ignored. Without a
 * listener, what went wrong is logged as a warning to {@code com.xuqm.tencent} by {@link System.Logger}, and refusals as DEBUG.
 */
public interface CallbackListener {

    /**
     * A post was refused.
     *
     * @param check why
     */
    default void refused(CallbackCheck check) {}

    /**
     * A post was the service's but could not be read.
     *
     * @param command its command
     * @param why what is wrong with it, without its content
     */
    default void unreadable(String command, String why) {}

    /**
     * A handler or decider failed.
     *
     * @param command the command
     * @param failure what it threw
     */
    default void failed(String command, Throwable failure) {}

    /**
     * A decision did not come in time; the fallback was answered, and what comes yet is dropped.
     *
     * @param command the command
     * @param deadline the time it had
     */
    default void decisionLate(String command, Duration deadline) {}

    /**
     * A decision was not even begun, because too many are being made; the fallback was answered.
     *
     * @param command the command
     * @param why how many are being made, and how many hang
     */
    default void decisionOverloaded(String command, String why) {}

    /**
     * A decision was made in time and answered.
     *
     * @param command the command
     * @param decision what was decided
     */
    default void decided(String command, CallbackDecision decision) {}

    /**
     * A callback was handled.
     *
     * @param command the command
     */
    default void handled(String command) {}

    /**
     * A callback came that was handled before, or is being handled, or that there is no room to remember; handlers were not called.
     *
     * @param command the command
     * @param why which of these
     */
    default void notHandled(String command, String why) {}

    /**
     * The handlers of a callback have run, and the ledger could not note it: it may be handled again if it comes again.
     *
     * @param command the command
     * @param failure what the ledger threw, {@code null} if another receiver had the callback meanwhile
     */
    default void unsettled(String command, @Nullable Throwable failure) {}
}
