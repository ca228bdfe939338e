package com.xuqm.sdk.wire;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.check.Checks;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * What is assumed of the wire, and what of it is to be otherwise. {@link #standard()} is what {@code spec/} says; whoever has met a
 * service that differs sets the {@linkplain WireOption option} in question, in code or in a file:
 *
 * <pre>{@code
 * WireOptions wire = WireOptions.standard()
 *         .with(WireOption.SIGNATURE_UNIT, EpochUnit.SECONDS)
 *         .with(WireOption.PAGE_FIRST, 1L);
 * XuqmClient xuqm = builder.wire(WireOptions.load(Path.of("xuqm-wire.properties"))).build();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class WireOptions {

    private static final WireOptions STANDARD = new WireOptions(Map.of());

    private final Map<WireOption<?>, Object> set;

    private WireOptions(Map<WireOption<?>, Object> set) {
        this.set = set;
    }

    /**
     * Returns what is assumed.
     *
     * @return every option with its standard value
     */
    public static WireOptions standard() {
        return STANDARD;
    }

    /**
     * Reads a properties file in UTF-8.
     *
     * @param file such as one that {@link #toProperties} was stored to
     * @return the options; those that the file does not name keep their standard values
     * @throws XuqmConfigurationException if the file cannot be read, names what is no option, or has a value that does not fit
     */
    public static WireOptions load(Path file) {
        Checks.notNull("file", file);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new XuqmConfigurationException("the wire options in " + file + " cannot be read: " + e.getMessage());
        }
        return load(properties);
    }

    /**
     * Reads properties.
     *
     * @param properties names as {@link WireOption#name} gives them, with their values
     * @return the options; those that are not named keep their standard values
     * @throws XuqmConfigurationException if one is no option or has a value that does not fit; the text names it, and the option that comes
     *     nearest
     */
    public static WireOptions load(Properties properties) {
        WireOptions options = STANDARD;
        for (String name :
                new TreeSet<>(Checks.notNull("properties", properties).stringPropertyNames())) {
            WireOption<?> option = WireOption.all().get(name);
            if (option == null) {
                throw new XuqmConfigurationException(
                        "there is no wire option " + name + "; did you mean " + nearest(name) + "?");
            }
            try {
                options = options.withText(option, properties.getProperty(name));
            } catch (IllegalArgumentException e) {
                throw new XuqmConfigurationException("a wire option does not fit: " + e.getMessage());
            }
        }
        return options;
    }

    private <T> WireOptions withText(WireOption<T> option, String text) {
        return with(option, option.read(text));
    }

    /**
     * Returns the same options with one of them set.
     *
     * @param option which one
     * @param value its value
     * @param <T> the type of its values
     * @return a copy
     * @throws IllegalArgumentException if the value does not fit; the message names the option
     */
    public <T> WireOptions with(WireOption<T> option, T value) {
        Map<WireOption<?>, Object> more = new LinkedHashMap<>(set);
        T checked = Checks.notNull("option", option).checked(value);
        if (checked.equals(option.standard())) {
            more.remove(option);
        } else {
            more.put(option, checked);
        }
        return new WireOptions(more);
    }

    /**
     * Returns the value of an option.
     *
     * @param option which one
     * @param <T> the type of its values
     * @return what was set, else the standard value
     */
    @SuppressWarnings("unchecked") // an option was only ever set to a value of its own type
    public <T> T get(WireOption<T> option) {
        Checks.notNull("option", option);
        return (T) set.getOrDefault(option, option.standard());
    }

    /**
     * Returns what differs from the standard, for a file that {@link #load(Path)} reads.
     *
     * @return names and values, to be stored
     */
    public Properties toProperties() {
        Properties properties = new Properties();
        set.keySet().forEach(option -> properties.setProperty(option.name(), text(option)));
        return properties;
    }

    private <T> String text(WireOption<T> option) {
        return option.write(get(option));
    }

    private static String nearest(String name) {
        return WireOption.all().keySet().stream()
                .min(Comparator.comparingInt(option -> distance(name, option)))
                .orElseThrow();
    }

    /** How many characters must be changed, added or left out to make one text of the other. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WireOptions options && set.equals(options.set);
    }

    @Override
    public int hashCode() {
        return set.hashCode();
    }

    /** Shows what differs from the standard. */
    @Override
    public String toString() {
        return "WireOptions" + new java.util.TreeMap<>(toProperties());
    }
}
