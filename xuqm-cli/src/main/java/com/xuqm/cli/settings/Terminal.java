package com.xuqm.cli.settings;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether somebody watches. */
final class Terminal {

    /** Where Linux tells what the standard error is. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Returns the terminal for questions, {@code null} if there is none. */
    static @Nullable Console console() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .orElse(null);
    }

    /** Whether lines may be painted over there. A build server that pretends to have a terminal says so with {@code CI}. */
    static boolean isStandardErrorOne(Map<String, String> environment) {
        String ci = environment.getOrDefault("CI", "");
        boolean isBuildServer = !ci.isEmpty() && !"false".equals(ci);
        if (isBuildServer || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || "/dev/console".equals(target);
        } catch (IOException | UnsupportedOperationException e) {
            return console() != null; // another system, which tells of input and output only
        }
    }

    /** From Java 22 on there is a console even if the output goes into a file, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
