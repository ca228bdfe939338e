package com.xuqm.emulator.internal.fault;

import com.xuqm.emulator.fault.BreakBody;
import com.xuqm.emulator.fault.Delay;
import com.xuqm.emulator.fault.Disconnect;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.Oversize;
import com.xuqm.emulator.fault.Stall;

/** Faults in words. */
final class FaultWords {

    private FaultWords() {}

    static String of(Fault fault) {
        if (fault instanceof Delay delay) {
            return "answer late by " + delay.time().toMillis() + " ms";
        }
        if (fault instanceof Stall stall) {
            return stall.inBody() ? "answer hangs in its body" : "answer hangs";
        }
        if (fault instanceof Disconnect disconnect) {
            return switch (disconnect.manner()) {
                case RESET -> "connection reset";
                case CLOSE -> "connection closed without an answer";
                case CLOSE_AFTER_ANSWER -> "connection closed behind the answer";
            };
        }
        if (fault instanceof BreakBody body) {
            return switch (body.manner()) {
                case TRUNCATED -> "half of the body, then the connection closes";
                case MALFORMED -> "body cut in the middle of its JSON";
                case EMPTY -> "empty body";
            };
        }
        return fault instanceof Oversize oversize ? "body of " + oversize.bytes() + " bytes" : fault.toString();
    }
}
