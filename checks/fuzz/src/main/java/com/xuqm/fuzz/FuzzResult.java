package com.xuqm.fuzz;

import java.nio.file.Path;

/**
 * What became of fuzzing one target.
 *
 * @param target its name
 * @param ending how it ended
 * @param inputs how many inputs it took
 * @param log what the fuzzer printed
 */
record FuzzResult(String target, Ending ending, long inputs, Path log) {

    /** How fuzzing ends. */
    enum Ending {
        /** All inputs were taken. */
        CLEAN,
        /** An input made the target throw. */
        CRASH,
        /** An input kept the target busy for too long. */
        HANG,
        /** The fuzzer itself did not work. */
        BROKEN
    }
}
