package com.xuqm.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.probe.Judgement;
import com.xuqm.cli.probe.ProbeReport;
import com.xuqm.cli.settings.Settings;
import com.xuqm.json.jackson.JacksonJsonBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a probe found, for programs and for whoever is asked for help: verdicts, shapes, and who set what, but no value. */
final class Bundle {

    private Bundle() {}

    /**
     * A judgement.
     *
     * @param assumption its name
     * @param assumed what is assumed
     * @param verdict whether it is so
     * @param evidence what was seen
     */
    record Told(String assumption, String assumed, String verdict, String evidence) {
        static Told of(Judgement judgement) {
            return new Told(
                    judgement.assumption().id(),
                    judgement.assumption().statement(),
                    judgement.verdict().words(),
                    judgement.evidence());
        }
    }

    /**
     * What an operation answered.
     *
     * @param operation which
     * @param shape members and kinds
     */
    record Shaped(String operation, String shape) {}

    /**
     * Who set something.
     *
     * @param setting what
     * @param source who
     */
    record Origin(String setting, String source) {}

    /** The findings, one document each. */
    static List<Object> findings(ProbeReport report) {
        List<Object> all = new ArrayList<>();
        report.judgements().forEach(judgement -> all.add(Told.of(judgement)));
        new TreeMap<>(report.shapes()).forEach((operation, shape) -> all.add(new Shaped(operation, shape)));
        return all;
    }

    /** Settings and findings as JSON, one document on each line. */
    static String of(Settings settings, ProbeReport report) {
        JacksonJsonBinding binding = new JacksonJsonBinding();
        List<Object> all = new ArrayList<>();
        settings.all().forEach(setting -> all.add(new Origin(setting.setting().key(), setting.source())));
        all.addAll(findings(report));
        return all.stream()
                .map(each -> new String(binding.toJson(each), UTF_8) + "\n")
                .collect(Collectors.joining());
    }
}
