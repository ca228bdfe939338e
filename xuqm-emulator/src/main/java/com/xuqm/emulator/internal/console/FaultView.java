package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.xuqm.emulator.fault.AnswerWith;
import com.xuqm.emulator.fault.BreakBody;
import com.xuqm.emulator.fault.Delay;
import com.xuqm.emulator.fault.Disconnect;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.GarbleResponse;
import com.xuqm.emulator.fault.Oversize;
import com.xuqm.emulator.fault.Stall;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** Faults by the names and numbers with which they are switched on. The page says them in words, in its own language. */
final class FaultView {

    private FaultView() {}

    static @Nullable JsonObject of(@Nullable Fault fault) {
        if (fault == null) {
            return null;
        }
        if (fault instanceof AnswerWith answer) {
            return kind("answer").put("status", answer.status()).json();
        }
        if (fault instanceof Delay delay) {
            return kind("delay").put("ms", delay.time().toMillis()).json();
        }
        if (fault instanceof Oversize oversize) {
            return kind("oversize").put("bytes", oversize.bytes()).json();
        }
        if (fault instanceof GarbleResponse raw) {
            return kind("raw").put("bytes", raw.bytes().length).json();
        }
        if (fault instanceof Stall stall) {
            return kind(stall.inBody() ? "stallInBody" : "stall").json();
        }
        return kind(fault instanceof Disconnect disconnect ? manner(disconnect) : manner((BreakBody) fault))
                .json();
    }

    static @Nullable JsonObject of(@Nullable WebhookFault fault) {
        if (fault == null) {
            return null;
        }
        if (fault instanceof WebhookFault.Backdated backdated) {
            return kind("backdated").put("ms", backdated.by().toMillis()).json();
        }
        if (fault instanceof WebhookFault.Delayed delayed) {
            return kind("delayed").put("ms", delayed.by().toMillis()).json();
        }
        if (fault instanceof WebhookFault.Oversized oversized) {
            return kind("oversized").put("bytes", oversized.bytes()).json();
        }
        String name = fault.getClass().getSimpleName();
        return kind(Character.toLowerCase(name.charAt(0)) + name.substring(1)).json();
    }

    private static JsonFields kind(String name) {
        return JsonFields.start().put("kind", name);
    }

    private static String manner(Disconnect disconnect) {
        return switch (disconnect.manner()) {
            case RESET -> "reset";
            case CLOSE -> "close";
            case CLOSE_AFTER_ANSWER -> "closeAfterAnswer";
        };
    }

    private static String manner(BreakBody body) {
        return switch (body.manner()) {
            case TRUNCATED -> "truncate";
            case MALFORMED -> "malformed";
            case EMPTY -> "empty";
        };
    }
}
