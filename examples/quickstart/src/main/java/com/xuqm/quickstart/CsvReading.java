package com.xuqm.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Reads a CSV file with a header (RFC 4180, UTF-8) row by row. Whatever is wrong with it comes out as {@link UsageException}. */
final class CsvReading implements Iterator<CsvRow>, AutoCloseable {

    /** A quotation mark that is never closed shall not swallow the rest of a big file. */
    private static final int LONGEST_FIELD = 64 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvSource source;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private long line = 1;

    private CsvReading(CsvSource source, CsvReader<CsvRecord> csv, String column) {
        this.source = source;
        this.csv = csv;
        this.records = csv.iterator();
        this.header = header(column);
    }

    /**
     * Opens a file.
     *
     * @param source the file
     * @param column a column that it must have
     */
    static CsvReading open(CsvSource source, String column) {
        CsvReader<CsvRecord> csv = null;
        boolean opened = false;
        try {
            csv = CsvReader.builder()
                    .skipEmptyLines(false) // an empty line is a row whose only field is blank, and is reported as such
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // checked below, with a message that says more
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_FIELD)
                    .ofCsvRecord(text(source));
            CsvReading reading = new CsvReading(source, csv, column);
            opened = true;
            return reading;
        } catch (IOException e) {
            throw unusable(source, e, 1);
        } finally {
            if (csv != null && !opened) {
                close(source, csv);
            }
        }
    }

    private static Reader text(CsvSource source) throws IOException {
        InputStream bytes = source.open();
        try {
            // The decoder, unlike the charset, refuses what is not UTF-8 instead of replacing it.
            BufferedReader text = new BufferedReader(new InputStreamReader(bytes, UTF_8.newDecoder()));
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private List<String> header(String column) {
        String expected = "its first line must be a header with the column " + column;
        if (!hasNext()) {
            throw new UsageException(source.name() + " is empty; " + expected);
        }
        List<String> names = new ArrayList<>();
        records.next().getFields().forEach(name -> names.add(name.strip()));
        int times = Collections.frequency(names, column);
        if (times == 0) {
            throw new UsageException(
                    source.name() + ": " + expected + ", but is " + Text.quote(String.join(",", names)));
        }
        if (times > 1) {
            throw new UsageException(source.name() + " has the column " + column + " more than once");
        }
        return List.copyOf(names);
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unusable(source, Objects.requireNonNullElse(e.getCause(), e), line);
        } catch (CsvParseException e) {
            throw new UsageException(source.name() + " is malformed: " + reason(e), e);
        }
    }

    private static String reason(CsvParseException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage());
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord csvRecord = records.next();
        line = csvRecord.getStartingLineNumber();
        List<String> fields = csvRecord.getFields();
        if (fields.size() == 1 && fields.get(0).isEmpty()) {
            fields = Collections.nCopies(header.size(), ""); // an empty line
        }
        if (fields.size() != header.size()) {
            throw new UsageException(source.name() + " is malformed: line " + line + " has "
                    + Text.count(fields.size(), "field") + ", but the header has " + header.size()
                    + "; a value with a comma must stand between quotation marks");
        }
        return new CsvRow(line, header, fields);
    }

    @Override
    public void close() {
        close(source, csv);
    }

    private static void close(CsvSource source, CsvReader<CsvRecord> csv) {
        try {
            csv.close();
        } catch (IOException e) {
            throw unusable(source, e, 1);
        }
    }

    private static UsageException unusable(CsvSource source, Exception failure, long line) {
        if (failure instanceof CharacterCodingException) {
            return new UsageException(source.name() + " is not in UTF-8, somewhere below line " + line, failure);
        }
        if (failure instanceof AccessDeniedException) {
            return new UsageException(source.name() + " may not be read: permission denied", failure);
        }
        return new UsageException(source.name() + " cannot be read: " + failure.getMessage(), failure);
    }
}
