package com.xuqm.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a document that a test writes; what stands around it is written by people. The test fails while the part is not up
 * to date; with {@code -Dxuqm.docs.update=true} it writes the part instead.
 */
public final class GeneratedPart {

    private static final String BEGIN = "<!-- generated from here: -Dxuqm.docs.update=true writes it -->\n";
    private static final String END = "<!-- to here -->\n";

    private final Path file;

    private GeneratedPart(Path file) {
        this.file = file;
    }

    /** The generated part of a file, which is named from the top of the project. */
    public static GeneratedPart of(String file) {
        return new GeneratedPart(ProjectFiles.root().resolve(file));
    }

    /** Checks that the part says this, or makes it so. */
    public void mustBe(String expected) {
        try {
            String text = Files.readString(file);
            int begin = text.indexOf(BEGIN) + BEGIN.length();
            int end = text.indexOf(END);
            assertThat(text).as(file + " has its two marks").contains(BEGIN, END);
            if (Boolean.getBoolean("xuqm.docs.update")) {
                Files.writeString(file, text.substring(0, begin) + expected + text.substring(end));
            } else {
                assertThat(text.substring(begin, end))
                        .as(file + " is up to date; run this test with -Dxuqm.docs.update=true")
                        .isEqualTo(expected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
