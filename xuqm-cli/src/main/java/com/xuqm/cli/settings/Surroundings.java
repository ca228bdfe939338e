package com.xuqm.cli.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a process finds around it. A test makes its own.
 *
 * @param environment the variables
 * @param home the user's folder
 * @param folder where relative names of files begin
 * @param person who can be asked
 * @param errIsTerminal whether somebody sees the standard error as it comes
 * @param clock the time
 */
public record Surroundings(
        Map<String, String> environment, Path home, Path folder, Person person, boolean errIsTerminal, Clock clock) {

    /** Returns those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")),
                Path.of(""),
                Person.atTheConsole(),
                Terminal.isStandardErrorOne(System.getenv()),
                Clock.systemUTC());
    }
}
