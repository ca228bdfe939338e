package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the id in each row of a CSV. Which column and which delimiter it is follows from the {@link CsvFormat} and the first row.
 */
final class CsvRows {

    private static final String CANDIDATES = ",;\t|";
    private static final int NAMES_SHOWN = 20;
    private static final int LETTERS_SHOWN = 40;

    /** How far is looked for the end of a quote, in lines. */
    private static final int MOST_LINES = 100;

    private final CsvFormat format;
    private @Nullable Character said;
    private char delimiter;
    private int column;
    private int columns;

    /**
     * What a row says.
     *
     * @param value the id
     * @param problem why there is none, or {@code null}
     * @param hasOpenQuote whether a quote was open at the end of the line
     */
    record Row(String value, @Nullable String problem, boolean hasOpenQuote) {}

    CsvRows(CsvFormat format) {
        this.format = format;
        this.said = format.delimiter();
    }

    /** Takes the line if it is {@code sep=;}, as spreadsheets write it before the first row. */
    boolean isDelimiterLine(String line) {
        String text = line.replace("\"", "");
        int begin = 0;
        while (begin < text.length() && Blanks.isBlank(text.charAt(begin))) {
            begin++;
        }
        text = text.substring(begin);
        boolean is = text.regionMatches(true, 0, "sep=", 0, 4)
                && text.length() > 4
                && CsvFormat.isDelimiter(text.charAt(4))
                && Blanks.trim(text.substring(5)).isEmpty();
        if (is && said == null) {
            said = text.charAt(4);
        }
        return is;
    }

    /** Looks at the first row for the delimiter and the column. */
    void first(String line) throws IOException {
        delimiter = said == null ? guess(line) : said;
        List<String> row = CsvColumns.of(line, delimiter);
        columns = row.size();
        String name = format.name();
        column = name == null ? format.number() : find(name, row);
        if (column == 0 || column > columns) {
            throw new IOException(
                    "the file has no column " + (name == null ? format.number() : "\"" + name + "\"") + shown(row));
        }
    }

    /** Takes the candidate that makes the most columns, of those among which is the one that is asked for. */
    private char guess(String line) throws IOException {
        char best = ',';
        int most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            List<String> row = CsvColumns.of(line, candidate);
            String name = format.name();
            int score = row.size() + (name != null && find(name, row) > 0 ? TextLines.LONGEST : 0);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** Returns the place of a column, 0 if there is none of that name. */
    private int find(String name, List<String> row) throws IOException {
        if (row.contains(name)) {
            return only(name, row);
        }
        List<String> lowerCase =
                row.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        return only(name.toLowerCase(Locale.ROOT), lowerCase);
    }

    private int only(String name, List<String> row) throws IOException {
        int place = row.indexOf(name);
        if (place != row.lastIndexOf(name)) {
            throw new IOException("the file has several columns \"" + name + "\"; choose one by its number");
        }
        return place + 1;
    }

    private String shown(List<String> row) {
        String between = delimiter == '\t' ? "tabs" : "'" + delimiter + "'";
        String found = "; its first row has " + row.size() + (row.size() == 1 ? " column" : " columns") + " between "
                + between;
        if (!format.header()) {
            return found;
        }
        List<String> names = row.stream()
                .limit(NAMES_SHOWN)
                .map(each -> each.substring(0, Math.min(LETTERS_SHOWN, each.length())))
                .toList();
        return found + ": " + String.join(", ", names);
    }

    /** Reads a row; {@code null} if all its columns are empty. */
    @Nullable
    Row read(String line) {
        CsvColumns row = new CsvColumns(line, delimiter);
        String id = null;
        String problem = null;
        boolean isEmpty = true;
        while (row.next()) {
            isEmpty &= row.value().isEmpty() && row.problem() == null;
            if (row.count() == column) {
                id = row.value();
            }
            if (row.count() == column || (id == null && row.hasOpenQuote())) {
                problem = row.problem();
            }
        }
        if (isEmpty) {
            return null;
        }
        if (problem == null && (id == null || id.isEmpty())) {
            problem = (id == null ? "has no column " : "has no id in column ") + column;
        }
        return new Row(id == null ? "" : id, problem, row.hasOpenQuote());
    }

    /**
     * Tells how many of the lines behind an open quote belong to it: those up to a line on which a quote closes that was not opened there. If
     * there is none, or if they all look like rows, the quote was a slip of its own line.
     */
    int belongingTo(LineSource lines) throws IOException {
        boolean allAreRows = true;
        for (int i = 0; i < MOST_LINES; i++) {
            String line = lines.peek(i);
            if (line == null) {
                return 0;
            }
            CsvColumns row = new CsvColumns(line, delimiter);
            row.goToEnd();
            if (row.hasOpenQuote()) {
                return 0;
            }
            allAreRows &= row.count() == columns;
            if (row.hasStrayQuote()) {
                return allAreRows ? 0 : i + 1;
            }
        }
        return 0;
    }

    /** Looks at lines that are to be read next. */
    interface LineSource {
        /** Returns the line after so many others, {@code null} if there is none. */
        @Nullable
        String peek(int others) throws IOException;
    }
}
