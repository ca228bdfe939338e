package com.xuqm.it.disguise;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code mvn -q -Pdisguise}: every operation against emulators in disguise, as many as one likes. */
public final class DisguiseMain {

    private static final String PREFIX = "disguise.";
    private static final List<String> SETTINGS = List.of("disguise.seeds", "disguise.seed", "disguise.options");

    private DisguiseMain() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("com.xuqm").setLevel(Level.OFF); // attempts that fail are what this is about
        System.exit(run(System.getProperties()));
    }

    static int run(Properties properties) throws IOException {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (name.startsWith(PREFIX) && !SETTINGS.contains(name)) {
                System.err.println("there is no setting -D" + name + "; there are -D" + String.join(", -D", SETTINGS));
                return 2;
            }
        }
        DisguiseCheck check = new DisguiseCheck(System.out::println);
        String options = properties.getProperty("disguise.options");
        if (options != null) {
            List<Disguise> chosen = options.equals("each")
                    ? List.of(DisguiseOption.values()).stream()
                            .map(Disguise::of)
                            .toList()
                    : List.of(Disguise.parse(options));
            for (Disguise disguise : chosen) {
                check.check(disguise.toString(), disguise);
            }
        }
        int seeds = Integer.parseInt(properties.getProperty("disguise.seeds", options == null ? "200" : "0"));
        long first = Long.parseLong(properties.getProperty("disguise.seed", "1"));
        if (seeds < 0) {
            System.err.println("-Ddisguise.seeds must not be negative");
            return 2;
        }
        System.out.println("seeds " + first + " to " + (first + seeds - 1));
        check.seeds(first, seeds);
        System.out.println("kinds of disguise: " + check.kinds().size() + " of " + DisguiseOption.values().length
                + "; broken without correction: " + check.brokenByDefault());
        System.out.println(check.line());
        return check.lostDeeds() + check.uncorrectable() == 0 ? 0 : 1;
    }
}
