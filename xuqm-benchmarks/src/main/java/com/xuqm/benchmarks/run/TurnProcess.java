package com.xuqm.benchmarks.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.result.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that takes turns when it is told to. It gets a word in a line of its standard input, and answers by a
 * {@linkplain ReadingLine line}; it ends with its input.
 */
final class TurnProcess implements AutoCloseable {

    static final String WARM_UP = "warm-up";
    static final String PIN = "pin";
    static final String TAKE = "take";

    private static final long SECONDS_TO_END = 5;

    private final String name;
    private final Process process;
    private final Writer words;
    private final BufferedReader answers;

    private TurnProcess(String name, Process process) {
        this.name = name;
        this.process = process;
        this.words = new OutputStreamWriter(process.getOutputStream(), UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Starts a program that {@linkplain TurnTaker#serve serves}. */
    static TurnProcess start(Class<?> program, List<String> arguments) {
        try {
            return new TurnProcess(
                    program.getSimpleName() + " " + String.join(" ", arguments),
                    Jvm.of(program.getName(), arguments).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ties it to the first CPU. */
    void pin() {
        say(PIN);
    }

    /** Lets it take turns that do not count, until it gets no faster. */
    void warmUp() {
        say(WARM_UP);
    }

    /** Lets it take a turn that counts. */
    Reading take() {
        return Objects.requireNonNull(say(TAKE), "a turn has a reading");
    }

    private @Nullable Reading say(String word) {
        try {
            words.write(word + "\n");
            words.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException(name + " ended when it was told to " + word);
            }
            return ReadingLine.read(answer);
        } catch (IOException e) {
            throw new IllegalStateException(name + " failed when it was told to " + word, e);
        }
    }

    @Override
    public void close() {
        try {
            words.close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
