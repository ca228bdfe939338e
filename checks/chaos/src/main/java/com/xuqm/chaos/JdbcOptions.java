package com.xuqm.chaos;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a run.
 *
 * @param recipients {@code -Djdbc.recipients}: how many there are, 100,000 by default
 * @param seed {@code -Djdbc.seed}: decides about faults and kills; by the clock by default
 * @param kills {@code -Djdbc.kills}: how often the worker that has the journal is killed, 20 by default
 * @param halts {@code -Djdbc.halts}: how often it is halted before that, until another one has gone on; 2 by default
 * @param databases {@code -Djdbc.database}: {@code h2} or {@code postgresql}; both by default, one after the other
 */
public record JdbcOptions(int recipients, long seed, int kills, int halts, List<String> databases) {

    private static final List<String> BOTH = List.of("h2", "postgresql");

    /** Checks the values. */
    public JdbcOptions {
        if (recipients < 1 || kills < 0 || halts < 0 || !BOTH.containsAll(databases)) {
            throw new IllegalArgumentException("these settings make no sense: recipients " + recipients + ", kills "
                    + kills + ", halts " + halts + ", database " + databases + " of " + BOTH);
        }
    }

    /** Reads the settings by a function such as {@code System::getProperty}. */
    static JdbcOptions of(UnaryOperator<@Nullable String> properties) {
        String database = ChaosOptions.text(properties, "jdbc.database", "");
        return new JdbcOptions(
                (int) ChaosOptions.number(properties, "jdbc.recipients", 100_000),
                ChaosOptions.number(properties, "jdbc.seed", System.currentTimeMillis()),
                (int) ChaosOptions.number(properties, "jdbc.kills", 20),
                (int) ChaosOptions.number(properties, "jdbc.halts", 2),
                database.isEmpty() ? BOTH : List.of(database));
    }
}
