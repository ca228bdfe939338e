package com.xuqm.emulator.internal.http;

import com.xuqm.emulator.fault.AnswerWith;
import com.xuqm.emulator.fault.BreakBody;
import com.xuqm.emulator.fault.Delay;
import com.xuqm.emulator.fault.Disconnect;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.GarbleResponse;
import com.xuqm.emulator.fault.Oversize;
import com.xuqm.emulator.fault.Stall;
import com.xuqm.emulator.internal.fault.FaultPlan;
import com.xuqm.emulator.internal.fault.Strike;
import org.jspecify.annotations.Nullable;

/** Carries out an exchange, with or without a fault. No thread waits, however long an answer hangs. */
final class FaultInjector {

    private final FaultPlan plan;
    private final Framing framing;

    FaultInjector(FaultPlan plan, Framing framing) {
        this.plan = plan;
        this.framing = framing;
    }

    void carryOut(Exchange exchange, @Nullable Strike strike) {
        if (strike == null) {
            exchange.send(exchange.execute());
            return;
        }
        Fault fault = strike.fault();
        if (fault instanceof Delay delay) {
            delay(exchange, delay, strike.before());
        } else if (fault instanceof Stall stall) {
            stall(exchange, stall, strike);
        } else if (fault instanceof Disconnect disconnect) {
            disconnect(exchange, disconnect.manner(), strike.before());
        } else {
            replace(exchange, fault, answer(exchange, strike.before()));
        }
    }

    /** The right answer, or one that says nothing where the operation is not to be executed. */
    private Answer answer(Exchange exchange, boolean before) {
        return before ? framing.nothing() : exchange.execute();
    }

    private static void delay(Exchange exchange, Delay delay, boolean before) {
        if (before) {
            exchange.later(delay.time(), () -> exchange.send(exchange.execute()));
        } else {
            Answer answer = exchange.execute();
            exchange.later(delay.time(), () -> exchange.send(answer));
        }
    }

    private void stall(Exchange exchange, Stall stall, Strike strike) {
        if (strike.before()) {
            plan.park(strike, () -> exchange.resume(() -> exchange.send(exchange.execute())));
            return;
        }
        Answer answer = exchange.execute();
        if (stall.inBody()) {
            long half = answer.payload().length() / 2;
            Runnable rest = () -> exchange.resume(() -> exchange.sendRest(answer, half));
            exchange.sendPart(answer, half, () -> plan.park(strike, rest));
        } else {
            plan.park(strike, () -> exchange.resume(() -> exchange.send(answer)));
        }
    }

    private static void disconnect(Exchange exchange, Disconnect.Manner manner, boolean before) {
        if (manner == Disconnect.Manner.CLOSE_AFTER_ANSWER) {
            exchange.sendAndClose(exchange.execute());
            return;
        }
        if (!before) {
            exchange.execute();
        }
        if (manner == Disconnect.Manner.RESET) {
            exchange.reset();
        } else {
            exchange.close();
        }
    }

    private void replace(Exchange exchange, Fault fault, Answer answer) {
        if (fault instanceof AnswerWith other) {
            exchange.send(new Answer(other.status(), other.headers(), other.body()));
        } else if (fault instanceof BreakBody breakBody) {
            breakBody(exchange, breakBody.manner(), answer);
        } else if (fault instanceof Oversize oversize) {
            exchange.sendGenerated(answer, new GeneratedBody(framing, oversize.bytes()));
        } else if (fault instanceof GarbleResponse garble) {
            exchange.sendRaw(garble.bytes());
        } else {
            throw new IllegalStateException("a kind of fault that nobody carries out: " + fault);
        }
    }

    private static void breakBody(Exchange exchange, BreakBody.Manner manner, Answer answer) {
        long half = answer.payload().length() / 2;
        switch (manner) {
            case TRUNCATED -> exchange.sendPartAndClose(answer, half);
            case MALFORMED ->
                exchange.send(new Answer(
                        answer.status(), answer.headers(), answer.payload().slice(0, half)));
            case EMPTY -> exchange.send(new Answer(answer.status(), answer.headers(), new byte[0]));
        }
    }
}
