package com.xuqm.micrometer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of Prometheus's language as our alerts use: selectors, {@code rate(…[5m])}, {@code sum by (…) (…)}, {@code /}, comparisons with a
 * number, and {@code and}. A vector is a map from labels to values.
 */
final class PromQl {

    private static final Pattern SAMPLE = Pattern.compile("([a-z_]+)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=(~?)\"([^\"]*)\"");
    private static final Pattern TOKEN =
            Pattern.compile("\\s*([a-zA-Z_][a-zA-Z_0-9]*|[0-9.]+|\\{[^}]*}|\\[[0-9]+m]|[<>=]=|[()<>/,])");

    /** What was scraped, by the minute. */
    private final NavigableMap<Integer, Map<Map<String, String>, Double>> scrapes;

    private final List<String> tokens = new ArrayList<>();
    private final int now;
    private int next;

    private PromQl(String expression, NavigableMap<Integer, Map<Map<String, String>, Double>> scrapes, int now) {
        this.scrapes = scrapes;
        this.now = now;
        Matcher token = TOKEN.matcher(expression);
        int end = 0;
        while (token.find() && token.start() == end) {
            tokens.add(token.group(1));
            end = token.end();
        }
        if (!expression.substring(end).isBlank()) {
            throw new IllegalArgumentException("not known: " + expression.substring(end));
        }
    }

    /** Reads what a registry prints. The metric's name is the label {@code __name__}. */
    static Map<Map<String, String>, Double> samples(String scrape) {
        Map<Map<String, String>, Double> samples = new HashMap<>();
        scrape.lines()
                .filter(line -> !line.startsWith("#"))
                .map(SAMPLE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> {
                    Map<String, String> labels = new TreeMap<>();
                    labels.put("__name__", line.group(1));
                    Matcher label = LABEL.matcher(line.group(2) == null ? "" : line.group(2));
                    while (label.find()) {
                        labels.put(label.group(1), label.group(3));
                    }
                    samples.put(labels, Double.valueOf(line.group(3)));
                });
        return samples;
    }

    /** The vector that an expression gives at a minute; an alert is pending if it is not empty. */
    static Map<Map<String, String>, Double> evaluate(
            String expression, NavigableMap<Integer, Map<Map<String, String>, Double>> scrapes, int minute) {
        PromQl query = new PromQl(expression, scrapes, minute);
        Map<Map<String, String>, Double> result = query.conjunction();
        if (query.next < query.tokens.size()) {
            throw new IllegalArgumentException("not expected: " + query.tokens.get(query.next));
        }
        return result;
    }

    private boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        next += there ? 1 : 0;
        return there;
    }

    private void demand(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException("expected " + token + " at token " + next + " of " + tokens);
        }
    }

    private Map<Map<String, String>, Double> conjunction() {
        Map<Map<String, String>, Double> left = comparison();
        while (take("and")) {
            left.keySet().retainAll(comparison().keySet());
        }
        return left;
    }

    private Map<Map<String, String>, Double> comparison() {
        Map<Map<String, String>, Double> left = quotient();
        for (String operator : List.of(">", "<", "==")) {
            if (take(operator)) {
                double bound = Double.parseDouble(tokens.get(next++));
                left.values()
                        .removeIf(value -> operator.equals(">")
                                ? !(value > bound)
                                : operator.equals("<") ? !(value < bound) : value != bound);
            }
        }
        return left;
    }

    private Map<Map<String, String>, Double> quotient() {
        Map<Map<String, String>, Double> left = vector();
        if (take("/")) {
            Map<Map<String, String>, Double> right = vector();
            DoubleBinaryOperator divide = (a, b) -> a / b;
            left.keySet().retainAll(right.keySet());
            left.replaceAll((labels, value) -> divide.applyAsDouble(value, right.getOrDefault(labels, Double.NaN)));
        }
        return left;
    }

    private Map<Map<String, String>, Double> vector() {
        if (take("sum")) {
            List<String> by = take("by") ? names() : List.of();
            demand("(");
            Map<Map<String, String>, Double> sums = new HashMap<>();
            conjunction().forEach((labels, value) -> {
                Map<String, String> kept = new TreeMap<>(labels);
                kept.keySet().retainAll(by);
                sums.merge(kept, value, Double::sum);
            });
            demand(")");
            return sums;
        }
        if (take("rate")) {
            demand("(");
            String name = tokens.get(next++);
            String matchers = matchers();
            int minutes = Integer.parseInt(tokens.get(next++).replaceAll("[^0-9]", ""));
            demand(")");
            return rates(name, matchers, minutes);
        }
        return select(tokens.get(next++), matchers(), now);
    }

    /** From the first sample within the window on, which is where Prometheus begins as well. */
    private Map<Map<String, String>, Double> rates(String name, String matchers, int minutes) {
        Map<Map<String, String>, Double> rates = new HashMap<>();
        select(name, matchers, now).forEach((labels, value) -> {
            int first = now - minutes;
            while (!select(name, matchers, first).containsKey(labels)) {
                first++;
            }
            if (first < now) {
                double before = select(name, matchers, first).getOrDefault(labels, 0.0);
                rates.put(labels, (value - before) / ((now - first) * 60));
            }
        });
        return rates;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        demand("(");
        while (!take(")")) {
            names.add(tokens.get(next++));
            take(",");
        }
        return names;
    }

    private String matchers() {
        return next < tokens.size() && tokens.get(next).startsWith("{") ? tokens.get(next++) : "";
    }

    /** Without the name, as operators see it. */
    private Map<Map<String, String>, Double> select(String name, String matchers, int minute) {
        Map<Map<String, String>, Double> selected = new HashMap<>();
        Map.Entry<Integer, Map<Map<String, String>, Double>> scrape = scrapes.floorEntry(minute);
        if (scrape != null) {
            scrape.getValue().forEach((labels, value) -> {
                if (name.equals(labels.get("__name__")) && matches(labels, matchers)) {
                    Map<String, String> kept = new TreeMap<>(labels);
                    kept.remove("__name__");
                    selected.put(kept, value);
                }
            });
        }
        return selected;
    }

    private static boolean matches(Map<String, String> labels, String matchers) {
        Matcher matcher = LABEL.matcher(matchers);
        boolean all = true;
        while (matcher.find()) {
            String value = labels.getOrDefault(matcher.group(1), "");
            all &= matcher.group(2).isEmpty() ? value.equals(matcher.group(3)) : value.matches(matcher.group(3));
        }
        return all;
    }
}
