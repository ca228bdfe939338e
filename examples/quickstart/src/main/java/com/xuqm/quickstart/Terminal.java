package com.xuqm.quickstart;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Finds out whether somebody watches. */
final class Terminal {

    private Terminal() {}

    static boolean isPresent() {
        return !"dumb".equals(System.getenv("TERM"))
                && Optional.ofNullable(System.console())
                        .filter(Terminal::isTerminal)
                        .isPresent();
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
