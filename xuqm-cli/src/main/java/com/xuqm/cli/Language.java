package com.xuqm.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language that somebody reads. */
enum Language {
    ENGLISH,
    CHINESE;

    /** Returns what the locale of the environment says, as POSIX has it; where there is none, as on Windows, what Java says. */
    static Language of(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> Locale.getDefault().getLanguage());
        return locale.startsWith("zh") ? CHINESE : ENGLISH;
    }
}
