package com.xuqm.quickstart;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A CSV file that was read once from beginning to end and found to be sound. Its rows are never in memory all at once.
 *
 * @param <T> what a row becomes
 */
final class CsvFile<T> {

    private final CsvSource source;
    private final String column;
    private final Function<CsvRow, T> mapping;
    private final long rows;

    private CsvFile(CsvSource source, String column, Function<CsvRow, T> mapping, long rows) {
        this.source = source;
        this.column = column;
        this.mapping = mapping;
        this.rows = rows;
    }

    /**
     * Reads a file to see whether all of it can be read.
     *
     * @param source the file
     * @param column a column that it must have
     * @param mapping what a row becomes
     * @throws UsageException if the file cannot be used; the message says why
     */
    static <T> CsvFile<T> check(CsvSource source, String column, Function<CsvRow, T> mapping) {
        long rows = 0;
        try (CsvReading reading = CsvReading.open(source, column)) {
            while (reading.hasNext()) {
                reading.next();
                rows++;
            }
        }
        return new CsvFile<>(source, column, mapping, rows);
    }

    String name() {
        return source.name();
    }

    /** Returns how many rows it had when it was checked, the header left out. */
    long rows() {
        return rows;
    }

    /** Reads it again. The stream has to be closed, and throws a {@link UsageException} if the file has changed for the worse. */
    Stream<T> stream() {
        CsvReading reading = CsvReading.open(source, column);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(reading::close)
                .map(mapping);
    }
}
