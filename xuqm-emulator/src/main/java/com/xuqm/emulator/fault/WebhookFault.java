package com.xuqm.emulator.fault;

import com.xuqm.emulator.internal.given.Given;
import java.time.Duration;

/**
 * One thing that goes wrong with an attempt to deliver an event to a webhook. An attempt that the receiver refuses because of it
 * is a failed attempt like any other, and is followed by a good one.
 */
public sealed interface WebhookFault {

    /**
     * The post is signed with a secret that is not the webhook's.
     *
     * @return the fault
     */
    static WebhookFault forged() {
        return new Forged();
    }

    /**
     * One bit of the body is flipped after it was signed.
     *
     * @return the fault
     */
    static WebhookFault tampered() {
        return new Tampered();
    }

    /**
     * The post is made twice, byte for byte the same. The first answer counts.
     *
     * @return the fault
     */
    static WebhookFault replayed() {
        return new Replayed();
    }

    /**
     * The post says that it was signed at another time, and is signed so.
     *
     * @param by how long ago; negative for ahead
     * @return the fault
     */
    static WebhookFault backdated(Duration by) {
        return new Backdated(by);
    }

    /**
     * The attempt is made later, and later events overtake it.
     *
     * @param by how much later, by the emulator's clock
     * @return the fault
     */
    static WebhookFault delayed(Duration by) {
        return new Delayed(by);
    }

    /**
     * The post is made, but its answer is lost: the event is delivered again though it arrived.
     *
     * @return the fault
     */
    static WebhookFault answerLost() {
        return new AnswerLost();
    }

    /**
     * The body, an envelope with spaces after it, is of a size of one's choice, and properly signed.
     *
     * @param bytes its size; at least that of the envelope
     * @return the fault
     */
    static WebhookFault oversized(int bytes) {
        return new Oversized(bytes);
    }

    /**
     * The attempts that a call of {@link WebhookFaults#onNext} is about are held until all of them are there, and are then made
     * the last one first.
     *
     * @return the fault
     */
    static WebhookFault reordered() {
        return new Reordered();
    }

    /** See {@link #forged()}. */
    record Forged() implements WebhookFault {}

    /** See {@link #tampered()}. */
    record Tampered() implements WebhookFault {}

    /** See {@link #replayed()}. */
    record Replayed() implements WebhookFault {}

    /**
     * See {@link WebhookFault#backdated(Duration)}.
     *
     * @param by how long ago, at most 100 years; negative for ahead
     */
    record Backdated(Duration by) implements WebhookFault {

        /** Creates it. */
        public Backdated {
            Given.shift("by", by);
        }
    }

    /**
     * See {@link WebhookFault#delayed(Duration)}.
     *
     * @param by how much later, from nothing to 100 years
     */
    record Delayed(Duration by) implements WebhookFault {

        /** Creates it. */
        public Delayed {
            Given.wait("by", by);
        }
    }

    /** See {@link #answerLost()}. */
    record AnswerLost() implements WebhookFault {}

    /**
     * See {@link WebhookFault#oversized(int)}.
     *
     * @param bytes size of the body, 1 or more
     */
    record Oversized(int bytes) implements WebhookFault {

        /** Creates it. */
        public Oversized {
            Given.number("bytes", bytes, 1, Integer.MAX_VALUE);
        }
    }

    /** See {@link #reordered()}. */
    record Reordered() implements WebhookFault {}
}
