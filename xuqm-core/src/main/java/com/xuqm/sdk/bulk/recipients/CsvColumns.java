package com.xuqm.sdk.bulk.recipients;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the columns of one line of a CSV (RFC 4180). A quote never reaches beyond its line, and blanks around a column, its quotes
 * included, are none of it.
 */
final class CsvColumns {

    /** What is wrong with a column whose quote is open at the end of the line. */
    static final String OPEN_QUOTE = "has a quote that does not end on the same line";

    private final String line;
    private final char delimiter;
    private int position;
    private boolean isBehindDelimiter = true;
    private int count;
    private String value = "";
    private @Nullable String problem;
    private boolean hasOpenQuote;
    private boolean hasStrayQuote;

    CsvColumns(String line, char delimiter) {
        this.line = line;
        this.delimiter = delimiter;
    }

    /** Returns the columns of a line, as well as they can be read. */
    static List<String> of(String line, char delimiter) {
        List<String> values = new ArrayList<>();
        CsvColumns columns = new CsvColumns(line, delimiter);
        while (columns.next()) {
            values.add(columns.value());
        }
        return values;
    }

    /** Goes to the next column; false if there is none. */
    boolean next() {
        if (!isBehindDelimiter) {
            return false;
        }
        count++;
        problem = null;
        int begin = position;
        skipBlanks();
        if (isAt('"')) {
            readQuoted();
        } else {
            position = begin;
            readPlain();
        }
        isBehindDelimiter = position < line.length();
        position++;
        return true;
    }

    /** Goes through all columns. */
    void goToEnd() {
        boolean more = next();
        while (more) {
            more = next();
        }
    }

    /** Returns the column without blanks around it. */
    String value() {
        return value;
    }

    /** Returns what is wrong with the column; {@code null} if nothing is. */
    @Nullable
    String problem() {
        return problem;
    }

    /** Returns how many columns there were so far. */
    int count() {
        return count;
    }

    /** Tells whether a quote was open at the end of the line. */
    boolean hasOpenQuote() {
        return hasOpenQuote;
    }

    /** Tells whether a column had a quote that opens nothing. */
    boolean hasStrayQuote() {
        return hasStrayQuote;
    }

    private boolean isAt(char c) {
        return position < line.length() && line.charAt(position) == c;
    }

    private void skipBlanks() {
        while (position < line.length() && !isAt(delimiter) && Blanks.isBlank(line.charAt(position))) {
            position++;
        }
    }

    private void readPlain() {
        int end = line.indexOf(delimiter, position);
        end = end < 0 ? line.length() : end;
        value = Blanks.trim(line, position, end);
        position = end;
        if (value.indexOf('"') >= 0) {
            hasStrayQuote = true;
            problem = "has a quote in the middle of a column";
        }
    }

    private void readQuoted() {
        StringBuilder text = new StringBuilder();
        position++;
        while (true) {
            int end = line.indexOf('"', position);
            if (end < 0) {
                hasOpenQuote = true;
                problem = OPEN_QUOTE;
                position = line.length();
                return;
            }
            text.append(line, position, end);
            position = end + 1;
            if (!isAt('"')) {
                break;
            }
            text.append('"');
            position++;
        }
        value = Blanks.trim(text.toString());
        skipBlanks();
        if (position < line.length() && !isAt(delimiter)) {
            problem = "goes on behind a closing quote";
            int end = line.indexOf(delimiter, position);
            position = end < 0 ? line.length() : end;
        }
    }
}
