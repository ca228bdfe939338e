package com.xuqm.chaos;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a run.
 *
 * @param recipients {@code -Dchaos.recipients}: how many there are, 1,000,000 by default
 * @param seed {@code -Dchaos.seed}: decides about faults and kills, as far as two processes can be repeated; by the clock by default
 * @param kills {@code -Dchaos.kills}: how often the sending process is killed, 3 by default
 * @param transport {@code -Dchaos.transport}: {@code jdk}, {@code netty} or {@code apache}; jdk by default
 * @param batch {@code -Dchaos.batch}: how many recipients a request has, 500 by default
 * @param rate {@code -Dchaos.rate}: how many recipients in a second at the most; 0, the default, for no limit
 */
public record ChaosOptions(int recipients, long seed, int kills, String transport, int batch, int rate) {

    /** Checks the values. */
    public ChaosOptions {
        if (recipients < 1 || kills < 0 || batch < 1 || batch > 500 || rate < 0) {
            throw new IllegalArgumentException("these settings make no sense: recipients " + recipients + ", kills "
                    + kills + ", batch " + batch + ", rate " + rate);
        }
    }

    /** Reads the settings by a function such as {@code System::getProperty}. */
    static ChaosOptions of(UnaryOperator<@Nullable String> properties) {
        return new ChaosOptions(
                (int) number(properties, "chaos.recipients", 1_000_000),
                number(properties, "chaos.seed", System.currentTimeMillis()),
                (int) number(properties, "chaos.kills", 3),
                text(properties, "chaos.transport", "jdk"),
                (int) number(properties, "chaos.batch", 500),
                (int) number(properties, "chaos.rate", 0));
    }

    static long number(UnaryOperator<@Nullable String> properties, String name, long byDefault) {
        String value = text(properties, name, Long.toString(byDefault));
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number, but is " + value, e);
        }
    }

    static String text(UnaryOperator<@Nullable String> properties, String name, String byDefault) {
        String value = properties.apply(name);
        return value == null || value.isBlank() ? byDefault : value;
    }
}
