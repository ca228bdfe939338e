package com.xuqm.it.disguise;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code mvn -q -Pdisguise}: every operation against emulators in disguise, as many as one likes. */
public final class DisguiseMain {

    private DisguiseMain() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("com.xuqm").setLevel(Level.OFF); // attempts that fail are what this is about
        System.exit(run(System.getProperties()));
    }

    static int run(Properties properties) throws IOException {
        DisguiseCheck check = new DisguiseCheck(System.out::println);
        String options = properties.getProperty("disguise.options");
        if (options != null) {
            List<Disguise> chosen = options.equals("each")
                    ? Arrays.stream(DisguiseOption.values()).map(Disguise::of).toList()
                    : List.of(Disguise.parse(options));
            Map<String, Disguise> disguises = new LinkedHashMap<>();
            chosen.forEach(disguise -> disguises.put(disguise.toString(), disguise));
            check.check(disguises);
        }
        int seeds = Integer.parseInt(properties.getProperty("disguise.seeds", options == null ? "200" : "0"));
        long first = Long.parseLong(properties.getProperty("disguise.seed", "1"));
        if (seeds < 0) {
            System.err.println("-Ddisguise.seeds must not be negative");
            return 2;
        }
        check.seeds(first, seeds);
        System.out.println("kinds of disguise: " + check.kinds().size() + " of " + DisguiseOption.values().length
                + "; broken without correction: " + check.brokenByDefault());
        System.out.println(check.line());
        return check.lostDeeds() + check.uncorrectable() == 0 ? 0 : 1;
    }
}
