package com.xuqm.moving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What is moved away from: an emulator with much in it, and what must be at the target afterwards, which it says without the code that moves. */
interface OldHouse extends AutoCloseable {

    /** What the moving process is told of it; the first is the name of the source. */
    List<String> arguments(Path folder) throws IOException;

    /** Keys of the messages that must be at the target. */
    Set<String> expectedKeys();

    /** How many messages must be refused, for nobody knows their senders. */
    int expectedRefusals();

    @Override
    void close();
}
