package com.xuqm.emulator.internal.tencent.command;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A command of the service.
 *
 * @param operation its name here, such as {@code message.send}
 * @param path service and command, such as {@code openim/sendmsg}
 * @param badParameter the code of a parameter that is wrong
 * @param rate how often it may be called
 * @param before what is asked before it is carried out, or null
 * @param work carries it out
 */
public record Command(
        String operation,
        String path,
        int badParameter,
        Rate rate,
        @Nullable Before before,
        Work work) {

    /** Carries out a command; runs under the state lock. */
    @FunctionalInterface
    public interface Work {

        /**
         * Carries it out.
         *
         * @param args its body
         * @return what the answer holds beside what all answers hold
         */
        JsonObject run(Args args);
    }

    /** What is asked before a command is carried out; runs under the state lock. */
    @FunctionalInterface
    public interface Before {

        /**
         * Makes the question.
         *
         * @param args the body
         * @return the question, or null if nothing is to be asked
         */
        @Nullable
        Question question(Args args);
    }
}
