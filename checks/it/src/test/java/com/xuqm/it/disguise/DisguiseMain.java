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
        try {
            return checked(properties);
        } catch (IllegalArgumentException e) { // a setting; what a check finds comes as a count
            System.err.println(e.getMessage());
            return 2;
        }
    }

    private static int checked(Properties properties) throws IOException {
        DisguiseCheck check = new DisguiseCheck(System.out::println);
        String options = properties.getProperty("disguise.options");
        int seeds = (int) number(properties, "disguise.seeds", options == null ? "200" : "0", 0, 1_000_000);
        long first = number(properties, "disguise.seed", "1", Long.MIN_VALUE, Long.MAX_VALUE);
        if (options != null) {
            List<Disguise> chosen = options.equals("each")
                    ? Arrays.stream(DisguiseOption.values()).map(Disguise::of).toList()
                    : List.of(Disguise.parse(options));
            Map<String, Disguise> disguises = new LinkedHashMap<>();
            chosen.forEach(disguise -> disguises.put(disguise.toString(), disguise));
            check.check(disguises);
        }
        check.seeds(first, seeds);
        System.out.println("kinds of disguise: " + check.kinds().size() + " of " + DisguiseOption.values().length
                + "; broken without correction: " + check.brokenByDefault());
        System.out.println(check.line());
        return check.lostDeeds() + check.uncorrectable() == 0 ? 0 : 1;
    }

    private static long number(Properties properties, String name, String byDefault, long least, long most) {
        String value = properties.getProperty(name, byDefault);
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException("-D" + name + " must be a whole number"
                + (least == Long.MIN_VALUE ? "" : " from " + least + " to " + most) + ", but is '" + value + "'");
    }
}
