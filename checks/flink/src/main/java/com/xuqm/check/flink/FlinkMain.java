package com.xuqm.check.flink;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs a campaign against a service that knows campaigns and against one that does not. */
final class FlinkMain {

    private FlinkMain() {}

    /**
     * Runs both, and prints a line for each.
     *
     * @param arguments how many recipients, how many crashes, and the seed
     */
    public static void main(String[] arguments) throws Exception {
        int recipients = Integer.parseInt(arguments[0]);
        int crashes = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        Path folder = Files.createTempDirectory("xuqm-flink");
        FlinkResult forgetful = FlinkCheck.run(recipients, crashes, seed, false, folder);
        System.out.println(forgetful + " (the service does not know campaigns)");
        FlinkResult knowing = FlinkCheck.run(recipients, crashes, seed, true, folder);
        System.out.println(knowing);
        boolean good = forgetful.isComplete()
                && forgetful.duplicates() <= forgetful.resent()
                && knowing.isComplete()
                && knowing.duplicates() == 0;
        System.exit(good ? 0 : 1);
    }
}
