package com.xuqm.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows with columns one below the other. */
public final class Table {

    private static final int WIDEST_CELL = 60;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Creates a table with a head. */
    public Table(String... head) {
        rows.add(List.of(head));
    }

    /** Adds a row. What is null is empty; what others wrote is made harmless. */
    public Table row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(Width.cut(Harmless.line(cell == null ? "" : cell.toString()), WIDEST_CELL));
        }
        rows.add(row);
        return this;
    }

    /** Returns its lines. */
    public List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> Width.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> Width.padded(row.get(column), widths[column]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
    }
}
