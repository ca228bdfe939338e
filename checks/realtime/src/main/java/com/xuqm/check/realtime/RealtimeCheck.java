package com.xuqm.check.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps one connection, cuts it at random while messages pass, and counts what was missed, doubled or out of order. Before, it measures
 * what a slow listener does to another, and what idle connections cost.
 */
public final class RealtimeCheck {

    /** Held, since the log manager would forget what is set here. */
    private static final Logger LOG = Logger.getLogger("com.xuqm");

    private RealtimeCheck() {}

    /**
     * Runs and ends the JVM: with 0, or with 1 if a message was missed, doubled or out of order, or if idle connections
     * keep more threads than they should.
     *
     * @param args the number of messages, the seed, the number of idle connections or 0
     */
    public static void main(String[] args) throws Exception {
        LOG.setLevel(Level.SEVERE); // that connections are lost is no news where they are cut
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        boolean isGood = true;
        int connections = Integer.parseInt(args[2]);
        if (connections > 0) {
            out.println(SlowListener.measure());
            Idle.Result idle = Idle.measure(connections);
            out.println(idle.lines());
            isGood = idle.isGood();
        }
        CutResult result = new Cuts(Long.parseLong(args[1])).run(Integer.parseInt(args[0]));
        result.complaints().forEach(out::println);
        out.println(result.line());
        System.exit(isGood && result.isGood() ? 0 : 1);
    }
}
