package com.xuqm.cli.settings;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Somebody who can be asked. */
public interface Person {

    /** Asks for something that is not shown while it is typed; {@code null} if nobody is there. */
    char @Nullable [] secret(String question);

    /** Asks; {@code null} if nobody is there. */
    @Nullable
    String answer(String question);

    /** Nobody. */
    Person NOBODY = new Person() {
        @Override
        public char @Nullable [] secret(String question) {
            return null;
        }

        @Override
        public @Nullable String answer(String question) {
            return null;
        }
    };

    /** Returns who sits at the terminal of this process. */
    static Person atTheConsole() {
        Console console = Terminal.console();
        if (console == null) {
            return NOBODY;
        }
        return new Person() {
            @Override
            public char @Nullable [] secret(String question) {
                return console.readPassword("%s", question);
            }

            @Override
            public @Nullable String answer(String question) {
                return console.readLine("%s", question);
            }
        };
    }
}
