package com.xuqm.benchmarks.page;

import com.xuqm.benchmarks.result.Row;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/** Draws how many times as fast as its best rival each path is. */
final class RatioChart {

    private static final int WIDTH = 860;
    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 110;

    private RatioChart() {}

    /** Writes the chart as PNG; nothing for paths without a rival. */
    static void write(List<Row> rows, Path file) throws IOException {
        List<Double> ratios = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            if (row.ratio() != null) {
                ratios.add(Math.round(row.ratio().median() * 100) / 100.0);
                // Beside the bar and not in it, since most bars are shorter than a number.
                names.add(String.format(
                        Locale.ROOT, "%s  %.2f", row.path().id(), row.ratio().median()));
            }
        }
        if (ratios.isEmpty()) {
            return;
        }
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(FRAME_HEIGHT + ROW_HEIGHT * ratios.size())
                .title("Times as fast as the best rival (1 = the same)")
                .build();
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setLabelsVisible(false);
        // This hint, and not that of the other axis, says which names are left out: there is to be one for each bar.
        chart.getStyler().setXAxisTickMarkSpacingHint(ROW_HEIGHT / 2);
        chart.addSeries("ratio", ratios, names);
        Files.write(file, ChartEncoder.getBytes(chart, "png"));
    }
}
