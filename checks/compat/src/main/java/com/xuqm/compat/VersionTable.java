package com.xuqm.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The table in the documentation, which is this run's result. */
final class VersionTable {

    private static final String BEGIN =
            "<!-- versions from here: mvn -q -Pcompat -Dxuqm.docs.update=true writes them -->\n";
    private static final String END = "<!-- versions to here -->\n";

    private final Path document;

    VersionTable(Path document) {
        this.document = document;
    }

    /** Tells whether the document says this, after it was made to if that was asked for. */
    boolean says(List<Run> runs, boolean update) throws IOException {
        String table = runs.stream()
                .map(run -> "| " + run.combination().subject() + " | "
                        + run.combination().version() + " | "
                        + run.combination().origin() + " | " + run.outcome() + " |\n")
                .collect(Collectors.joining("", "\n| What | Version | From | Result |\n|---|---|---|---|\n", "\n"));
        String text = Files.readString(document);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IOException(document + " has not got the marks of the table");
        }
        if (update) {
            Files.writeString(document, text.substring(0, begin) + table + text.substring(end));
            return true;
        }
        return text.substring(begin, end).equals(table);
    }
}
