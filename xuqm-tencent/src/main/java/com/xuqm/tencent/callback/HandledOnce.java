package com.xuqm.tencent.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.Lease;
import com.xuqm.tencent.internal.Digest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs the handlers of a callback once, however often it comes. */
final class HandledOnce {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final CallbackLedger ledger;

    HandledOnce(CallbackLedger ledger) {
        this.ledger = ledger;
    }

    /** What became of it. */
    enum Result {
        HANDLED,
        FAILED,
        REPEATED,
        BUSY
    }

    /** Tells that the handlers have run, and that the ledger could not note it. */
    @FunctionalInterface
    interface Unsettled {

        void tell(@Nullable Throwable failure);
    }

    Result handle(String command, String key, byte[] body, BooleanSupplier handlers, Unsettled unsettled) {
        String id = id(command, key, body);
        Lease lease = new Lease(owner(), Clock.systemUTC().instant(), LEASE);
        return switch (ledger.claim(id, lease)) {
            case NEW -> claimed(id, lease, handlers, unsettled);
            case DONE -> Result.REPEATED;
            case IN_PROGRESS, FULL -> Result.BUSY;
        };
    }

    private Result claimed(String id, Lease lease, BooleanSupplier handlers, Unsettled unsettled) {
        boolean handled = false;
        try {
            handled = handlers.getAsBoolean();
        } finally {
            note(id, lease, handled, unsettled);
        }
        return handled ? Result.HANDLED : Result.FAILED;
    }

    /** The handlers have done what they did: an answer of 500 now would only have them do it again. */
    private void note(String id, Lease lease, boolean handled, Unsettled unsettled) {
        try {
            if (!handled) {
                ledger.failed(id, lease);
            } else if (!ledger.handled(id, lease)) {
                unsettled.tell(null);
            }
        } catch (RuntimeException | LinkageError e) {
            unsettled.tell(e);
        }
    }

    /** A digest, so that ids are of one length, and show nothing of whom they are about. */
    static String id(String command, String key, byte[] body) {
        return Digest.hex((command + "\n").getBytes(UTF_8), key.isEmpty() ? body : key.getBytes(UTF_8));
    }

    private static String owner() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
