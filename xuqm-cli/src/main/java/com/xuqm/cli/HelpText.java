package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What {@code --help} says in another language than that of the source. */
final class HelpText {

    private HelpText() {}

    /** Returns the texts, nothing for the language in which the commands are written. */
    static Optional<ResourceBundle> in(Language language) {
        return language == Language.CHINESE ? Optional.of(read("help_zh.properties")) : Optional.empty();
    }

    private static ResourceBundle read(String name) {
        try (InputStream file = HelpText.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(file, "a part of the program is missing"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
