package com.xuqm.cli.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** How many columns of a terminal text takes: Chinese characters and emoji take two, accents none. */
final class Width {

    /** What a person sees as one character, such as a family of four emoji. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;

    private Width() {}

    static int of(String text) {
        int width = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            width += ofCluster(clusters.group());
        }
        return width;
    }

    /** Returns the beginning of it that takes at most so many columns, with a sign that something is missing. Never splits a cluster. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int width = 1; // of the sign
        int end = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            width += ofCluster(clusters.group());
            if (width > columns) {
                break;
            }
            end = clusters.end();
        }
        return text.substring(0, end) + "…";
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int ofCluster(String cluster) {
        if (cluster.codePoints().anyMatch(c -> c == EMOJI_STYLE || c == JOINER || isFlagLetter(c))) {
            return 2;
        }
        return cluster.codePoints()
                .map(c -> Math.max(0, WCWidth.wcwidth(c)))
                .max()
                .orElse(0);
    }

    private static boolean isFlagLetter(int c) {
        return c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER;
    }
}
