package com.xuqm.sdk.bulk.recipients;

import com.xuqm.sdk.internal.check.Checks;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the ids stand in a CSV file, and how it is written. What is not said is found out: the delimiter ({@code , ; |} or a tab) from the
 * first row, or from a line {@code sep=;} before it.
 *
 * <p>Rows end with LF, CR LF or CR; a quote never reaches beyond its line. Blanks around a column are no part of it, non-breaking and zero-width ones
 * and byte order marks included. Rows in which every column is empty are skipped.
 */
public final class CsvFormat {

    private final @Nullable String name;
    private final int number;
    private final boolean header;
    private final @Nullable Character delimiter;
    private final @Nullable Charset charset;

    private CsvFormat(
            @Nullable String name,
            int number,
            boolean header,
            @Nullable Character delimiter,
            @Nullable Charset charset) {
        this.name = name;
        this.number = number;
        this.header = header;
        this.delimiter = delimiter;
        this.charset = charset;
    }

    /**
     * Returns the format of a file whose first row names the columns.
     *
     * @param name the name of the column that holds the ids; upper and lower case count only if the file has both
     * @return the format
     */
    public static CsvFormat ofColumn(String name) {
        return new CsvFormat(Checks.notBlank("name", Blanks.trim(Checks.notNull("name", name))), 0, true, null, null);
    }

    /**
     * Returns the format of a file without a row of names, unless {@link #withHeader(boolean)} says that it has one.
     *
     * @param number the place of the column that holds the ids, 1 for the first
     * @return the format
     */
    public static CsvFormat ofColumn(int number) {
        return new CsvFormat(null, Checks.range("number", number, 1, 100_000), false, null, null);
    }

    /**
     * Says whether the first row holds the names of the columns.
     *
     * @param header whether it does
     * @return a new format
     * @throws IllegalArgumentException if a column is chosen by its name, and there are said to be none
     */
    public CsvFormat withHeader(boolean header) {
        if (name != null && !header) {
            throw new IllegalArgumentException(
                    "a column can be chosen by its name only if the file has a header; choose it by its number");
        }
        return new CsvFormat(name, number, header, delimiter, charset);
    }

    /**
     * Sets the separator of columns.
     *
     * @param delimiter any character but a quote and the ends of a line; found from the first row by default
     * @return a new format
     */
    public CsvFormat withDelimiter(char delimiter) {
        if (!isDelimiter(delimiter)) {
            throw new IllegalArgumentException("delimiter must be no quote and no end of a line");
        }
        return new CsvFormat(name, number, header, delimiter, charset);
    }

    /**
     * Sets the encoding.
     *
     * @param charset the encoding; UTF-8 by default, and then files that are in UTF-16 or look like GBK are refused
     * @return a new format
     */
    public CsvFormat withCharset(Charset charset) {
        return new CsvFormat(name, number, header, delimiter, Checks.notNull("charset", charset));
    }

    static boolean isDelimiter(char c) {
        return c != '"' && c != '\r' && c != '\n';
    }

    /** Returns the column's name; {@code null} if it is chosen by its number. */
    @Nullable
    String name() {
        return name;
    }

    /** Returns the column's place, from 1; 0 if it is chosen by its name. */
    int number() {
        return number;
    }

    boolean header() {
        return header;
    }

    /** Returns what stands between columns; {@code null} if it is to be found out. */
    @Nullable
    Character delimiter() {
        return delimiter;
    }

    /** Returns the encoding; {@code null} if nothing was said of it. */
    @Nullable
    Charset charset() {
        return charset;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvFormat format
                && Objects.equals(name, format.name)
                && number == format.number
                && header == format.header
                && Objects.equals(delimiter, format.delimiter)
                && Objects.equals(charset, format.charset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, number, header, delimiter, charset);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "CsvFormat[column=" + (name == null ? String.valueOf(number) : name) + ", header=" + header
                + ", delimiter="
                + (delimiter == null ? "found out" : "'" + delimiter + "'") + ", charset="
                + (charset == null ? "UTF-8" : charset) + "]";
    }
}
