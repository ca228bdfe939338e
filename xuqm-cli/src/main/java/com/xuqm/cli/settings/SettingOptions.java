package com.xuqm.cli.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the command line.
 *
 * @param config the file with profiles
 * @param profile the profile's name
 * @param values settings that are not secret
 * @param files files that hold secrets
 */
public record SettingOptions(
        @Nullable String config, @Nullable String profile, Map<Setting, String> values, Map<Setting, String> files) {

    /** Nothing. */
    public static final SettingOptions NONE = new SettingOptions(null, null, Map.of(), Map.of());

    /** Copies the maps. */
    public SettingOptions {
        values = Map.copyOf(values);
        files = Map.copyOf(files);
    }
}
