package com.xuqm.benchmarks.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.result.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What one contender does, in the JVM that is its own. */
public final class TurnTaker {

    /** The compiler is said to be through when it had next to nothing to do in so many turns in a row. */
    private static final int QUIET_TURNS = 6;

    /** How many turns that may take: the compiler is never through where code is compiled anew again and again. */
    public static final int MOST_WARM_UPS = 45;

    private final Turn warmUp;
    private final int mostWarmUps;
    private final Turn turn;

    private TurnTaker(Turn warmUp, int mostWarmUps, Turn turn) {
        this.warmUp = warmUp;
        this.mostWarmUps = mostWarmUps;
        this.turn = turn;
    }

    /** One turn. */
    @FunctionalInterface
    public interface Turn {

        /**
         * Takes the turn.
         *
         * @return what it has cost
         * @throws Exception if anything failed
         */
        Reading take() throws Exception;
    }

    /**
     * Takes turns as the process that has started this JVM says, and ends the JVM after them, since some contenders leave threads
     * behind. Nothing else can write to the standard output from here on: what a library prints goes where errors go.
     *
     * @param warmUp a turn that does not count; they go on until the compiler has next to nothing left to do
     * @param mostWarmUps how many of them there are at most, {@value #MOST_WARM_UPS} where time matters
     * @param turn a turn that counts
     */
    public static void serve(Turn warmUp, int mostWarmUps, Turn turn) {
        try {
            new TurnTaker(warmUp, mostWarmUps, turn).listen();
            System.exit(0);
        } catch (Throwable e) { // whatever it is, whoever waits for an answer must not wait for ever
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void listen() throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        BufferedReader words = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String word = words.readLine(); word != null; word = words.readLine()) {
            answers.println(ReadingLine.write(obey(word)));
            answers.flush();
        }
    }

    private @Nullable Reading obey(String word) throws Exception {
        return switch (word) {
            case TurnProcess.PIN -> {
                Pinning.toFirstCpu();
                yield null;
            }
            case TurnProcess.WARM_UP -> Compiler.warmUp(mostWarmUps, QUIET_TURNS, warmUp::take);
            case TurnProcess.TAKE -> turn.take();
            default -> throw new IOException("nobody knows how to " + word);
        };
    }
}
