package com.xuqm.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.result.Row;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.w3c.dom.Document;

/** Draws how many times as fast as its best rival each path is. */
final class RatioChart {

    private static final int WIDTH = 860;
    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 110;

    private RatioChart() {}

    /** Writes the chart as SVG; nothing for paths without a rival. */
    static void write(List<Row> rows, Path file) throws IOException {
        List<Double> ratios = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            if (row.ratio() != null) {
                ratios.add(Math.round(row.ratio().median() * 100) / 100.0);
                names.add(row.path().id());
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
        chart.getStyler().setLabelsVisible(true);
        // This hint, and not that of the other axis, says which names are left out: there is to be one for each bar.
        chart.getStyler().setXAxisTickMarkSpacingHint(ROW_HEIGHT / 2);
        chart.addSeries("ratio", ratios, names);
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        graphics.setSVGCanvasSize(new java.awt.Dimension(chart.getWidth(), chart.getHeight()));
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            graphics.stream(out, true);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML documents", e);
        }
    }
}
