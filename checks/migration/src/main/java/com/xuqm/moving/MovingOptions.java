package com.xuqm.moving;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a run.
 *
 * @param source {@code -Dmigrate.source}: {@code tencent} or {@code maxim}; tencent by default
 * @param accounts {@code -Dmigrate.accounts}: 20,000 by default, a tenth from Maxim; there are a tenth as many groups, and ten times as many messages
 * @param seed {@code -Dmigrate.seed}: decides who talks to whom, and about kills; by the clock by default
 * @param kills {@code -Dmigrate.kills}: how often the moving process is killed, 3 by default
 */
public record MovingOptions(String source, int accounts, long seed, int kills) {

    /** Checks the values. */
    public MovingOptions {
        if (accounts < 20 || kills < 0 || !(source.equals("tencent") || source.equals("maxim"))) {
            throw new IllegalArgumentException(
                    "these settings make no sense: source " + source + ", accounts " + accounts + ", kills " + kills);
        }
    }

    /** Reads the settings of one source by a function such as {@code System::getProperty}. */
    static MovingOptions of(String source, UnaryOperator<@Nullable String> properties) {
        int accounts = (int) number(properties, "migrate.accounts", 20_000);
        return new MovingOptions(
                source,
                source.equals("maxim") ? accounts / 10 : accounts,
                number(properties, "migrate.seed", System.currentTimeMillis()),
                (int) number(properties, "migrate.kills", 3));
    }

    int groups() {
        return accounts / 10;
    }

    int messages() {
        return accounts * 10;
    }

    private static long number(UnaryOperator<@Nullable String> properties, String name, long byDefault) {
        String value = properties.apply(name);
        try {
            return value == null || value.isBlank() ? byDefault : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number, but is " + value, e);
        }
    }
}
