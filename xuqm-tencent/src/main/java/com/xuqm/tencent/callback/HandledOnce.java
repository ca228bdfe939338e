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

    Result handle(String command, String key, byte[] body, BooleanSupplier handlers) {
        String id = id(command, key, body);
        Lease lease = new Lease(owner(), Clock.systemUTC().instant(), LEASE);
        return switch (ledger.claim(id, lease)) {
            case NEW -> claimed(id, lease, handlers);
            case DONE -> Result.REPEATED;
            case IN_PROGRESS, FULL -> Result.BUSY;
        };
    }

    private Result claimed(String id, Lease lease, BooleanSupplier handlers) {
        boolean handled = false;
        try {
            handled = handlers.getAsBoolean();
        } finally {
            if (handled) {
                ledger.handled(id, lease);
            } else {
                ledger.failed(id, lease);
            }
        }
        return handled ? Result.HANDLED : Result.FAILED;
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
