package com.xuqm.benchmarks.result;

import java.util.ArrayList;
import java.util.List;

/** The rows as text: aligned for a terminal, or as Markdown. */
public final class Table {

    /** What the columns are called. */
    public static final List<String> COLUMNS =
            List.of("path", "ours", "floor", "best rival", "ratio (spread)", "B/op", "target", "verdict");

    private Table() {}

    /**
     * Writes the rows for a terminal.
     *
     * @param rows the rows
     * @return lines of equal columns
     */
    public static String plain(List<Row> rows) {
        List<List<String>> lines = lines(rows);
        int[] widths = new int[COLUMNS.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                out.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /**
     * Writes the rows for a page.
     *
     * @param rows the rows
     * @return a Markdown table
     */
    public static String markdown(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        List<List<String>> lines = lines(rows);
        for (int i = 0; i < lines.size(); i++) {
            text.append("| ").append(String.join(" | ", lines.get(i))).append(" |\n");
            if (i == 0) {
                text.append("|---".repeat(COLUMNS.size())).append("|\n");
            }
        }
        return text.toString();
    }

    private static List<List<String>> lines(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS);
        for (Row row : rows) {
            lines.add(row.cells());
        }
        return lines;
    }
}
