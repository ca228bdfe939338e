package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Person;
import com.xuqm.cli.settings.Surroundings;
import com.xuqm.emulator.XuqmEmulator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a test types commands and reads what they print. */
final class Terminal {

    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Person person = Person.NOBODY;
    private Clock clock = Clock.systemUTC();

    Terminal(Path folder) {
        this.folder = folder;
    }

    static Terminal of(XuqmEmulator emulator, Path folder) {
        return new Terminal(folder)
                .with("XUQM_BASE_URL", emulator.baseUrl())
                .with("XUQM_APP_KEY", emulator.appKey())
                .with("XUQM_APP_SECRET", emulator.appSecret());
    }

    Terminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Terminal with(Clock other) {
        clock = other;
        return this;
    }

    /** Somebody who gives this answer to every question. */
    Terminal answering(String answer) {
        person = new Person() {
            @Override
            public char @Nullable [] secret(String question) {
                return answer.toCharArray();
            }

            @Override
            public @Nullable String answer(String question) {
                return answer;
            }
        };
        return this;
    }

    /** Types a command, and returns its exit code. */
    int type(String... arguments) {
        out.reset();
        err.reset();
        return program(new Output(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)))
                .run(arguments);
    }

    /** The program with what is around this terminal, and another place to print to. */
    Xuqm program(Output output) {
        return new Xuqm(output, new Surroundings(environment, folder, folder, person, false, clock));
    }

    String out() {
        return out.toString(UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString(UTF_8);
    }
}
