package com.xuqm.check.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small picture for each quota: what was granted second by second, and what the campaign used of it; and one for the sweep. */
final class QuotaPicture {

    private static final int COLUMNS = 2;
    private static final int WIDTH = 420;
    private static final int HEIGHT = 170;
    private static final int LEFT = 44;
    private static final int TOP = 34;
    private static final int PLOT_WIDTH = WIDTH - LEFT - 16;
    private static final int PLOT_HEIGHT = HEIGHT - TOP - 30;

    private final int seconds;
    private final List<String> panels = new ArrayList<>();

    QuotaPicture(int seconds) {
        this.seconds = seconds;
    }

    void add(String name, LeakyBucket bucket) {
        double most = 0;
        for (int i = 0; i < seconds; i++) {
            most = Math.max(most, Math.max(bucket.left(i), bucket.accepted(i)));
        }
        StringBuilder panel = frame(
                name,
                String.format(
                        Locale.ROOT, "used %.1f %%, refused %.2f %%", 100 * bucket.used(), 100 * bucket.refused()),
                most);
        panel.append("<path class=\"used\" d=\"M").append(LEFT).append(' ').append(y(0, most));
        for (int i = 0; i < seconds; i++) {
            panel.append('L').append(x(i)).append(' ').append(y(bucket.accepted(i), most));
            panel.append('L').append(x(i + 1)).append(' ').append(y(bucket.accepted(i), most));
        }
        panel.append('L')
                .append(x(seconds))
                .append(' ')
                .append(y(0, most))
                .append("Z\"/>\n<path class=\"granted\" d=\"");
        for (int i = 0; i < seconds - 1; i++) { // the last second is not whole
            panel.append(i == 0 ? 'M' : 'L').append(x(i)).append(' ').append(y(bucket.left(i), most));
            panel.append('L').append(x(i + 1)).append(' ').append(y(bucket.left(i), most));
        }
        panels.add(panel.append("\"/>\n")
                .append(text(LEFT, HEIGHT - 10, "start", "0 s"))
                .append(text(WIDTH - 16, HEIGHT - 10, "end", seconds + " s"))
                .toString());
    }

    void addSweep(String name, List<Integer> concurrencies, double[] perSecond) {
        double most = 0;
        for (double each : perSecond) {
            most = Math.max(most, each);
        }
        StringBuilder panel = frame(name, "requests a second by requests at once", most);
        double step = PLOT_WIDTH / (double) perSecond.length;
        for (int i = 0; i < perSecond.length; i++) {
            boolean campaign = i == concurrencies.size();
            double left = LEFT + i * step + step * 0.15;
            String top = y(perSecond[i], most);
            panel.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%s\" width=\"%.1f\" height=\"%.1f\"/>%n",
                    campaign ? "used" : "fixed",
                    left,
                    top,
                    step * 0.7,
                    TOP + PLOT_HEIGHT - Double.parseDouble(top)));
            panel.append(text(
                    left + step * 0.35,
                    HEIGHT - 10,
                    "middle",
                    campaign ? "campaign" : String.valueOf(concurrencies.get(i))));
        }
        panels.add(panel.toString());
    }

    private static StringBuilder frame(String name, String result, double most) {
        return new StringBuilder()
                .append(text(LEFT, 14, "start", name).replace("<text", "<text class=\"name\""))
                .append(text(LEFT, 28, "start", result))
                .append(String.format(
                        Locale.ROOT,
                        "<path class=\"axis\" d=\"M%d %dV%dH%d\"/>%n",
                        LEFT,
                        TOP,
                        TOP + PLOT_HEIGHT,
                        LEFT + PLOT_WIDTH))
                .append(text(LEFT - 6, TOP + 10, "end", String.format(Locale.ROOT, "%.0f/s", most)))
                .append(text(LEFT - 6, TOP + PLOT_HEIGHT, "end", "0"));
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
    }

    private String x(int second) {
        return String.format(Locale.ROOT, "%.1f", LEFT + PLOT_WIDTH * second / (double) seconds);
    }

    private static String y(double value, double most) {
        return String.format(Locale.ROOT, "%.1f", TOP + PLOT_HEIGHT * (1 - value / Math.max(1, most)));
    }

    String svg() {
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        StringBuilder svg = new StringBuilder(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"11\">%n",
                COLUMNS * WIDTH, rows * HEIGHT + 26));
        svg.append("<style>.name{font-weight:bold}.axis{fill:none;stroke:#888}.used{fill:#7fb3d5}.fixed{fill:#cccccc}"
                + ".granted{fill:none;stroke:#c0392b;stroke-width:1.5}text{fill:#222}</style>\n");
        svg.append(String.format(
                "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", COLUMNS * WIDTH, rows * HEIGHT + 26));
        for (int i = 0; i < panels.size(); i++) {
            svg.append(String.format(
                    "<g transform=\"translate(%d %d)\">%n%s</g>%n",
                    i % COLUMNS * WIDTH, i / COLUMNS * HEIGHT, panels.get(i)));
        }
        svg.append(String.format(
                "<rect class=\"used\" x=\"%d\" y=\"%d\" width=\"14\" height=\"10\"/>%n", LEFT, rows * HEIGHT + 8));
        svg.append(text(
                LEFT + 20,
                rows * HEIGHT + 17,
                "start",
                "requests that the service accepted of a campaign without any setting"));
        svg.append(String.format("<path class=\"granted\" d=\"M%d %dh14\"/>%n", WIDTH + LEFT, rows * HEIGHT + 13));
        svg.append(text(WIDTH + LEFT + 20, rows * HEIGHT + 17, "start", "what it granted (less what others took)"));
        return svg.append("</svg>\n").toString();
    }
}
