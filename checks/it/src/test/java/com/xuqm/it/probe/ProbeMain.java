package com.xuqm.it.probe;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code mvn -q -Pprobe}: {@code xuqm doctor --probe-writes} against emulators in disguise, as many as one likes. */
public final class ProbeMain {

    private static final int MOST_SEEDS = 100_000;

    private ProbeMain() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("com.xuqm").setLevel(Level.OFF); // attempts that fail are what this is about
        System.exit(run(System.getProperties()));
    }

    static int run(Properties properties) throws IOException {
        ProbeCheck check = new ProbeCheck(System.out::println);
        String options = properties.getProperty("probe.options");
        if (options != null) {
            Map<String, Disguise> chosen = new LinkedHashMap<>();
            (options.equals("each")
                            ? Arrays.stream(DisguiseOption.values()).map(Disguise::of)
                            : java.util.stream.Stream.of(Disguise.parse(options)))
                    .forEach(disguise -> chosen.put(disguise.toString(), disguise));
            check.check(chosen);
        } else {
            int seeds = Integer.parseInt(properties.getProperty("probe.seeds", "50"));
            if (seeds < 1 || seeds > MOST_SEEDS) {
                System.err.println("-Dprobe.seeds must be from 1 to " + MOST_SEEDS);
                return 2;
            }
            long first = Long.parseLong(properties.getProperty("probe.seed", "1"));
            System.out.println("seeds " + first + " to " + (first + seeds - 1));
            check.seeds(first, seeds);
        }
        System.out.println(check.line());
        return check.wrong() == 0 ? 0 : 1;
    }
}
