package com.xuqm.cli.probe;

import com.xuqm.sdk.wire.WireOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a probe found out.
 *
 * @param judgements one for each assumption
 * @param corrections the wire options with which the SDK speaks to this service
 * @param shapes which members of which kinds each operation answered
 * @param obstacle why nothing or not all could be told, null if nothing stood in the way
 * @param requests how many were sent
 * @param left what was made and could not be undone
 */
public record ProbeReport(
        List<Judgement> judgements,
        WireOptions corrections,
        Map<String, String> shapes,
        @Nullable String obstacle,
        int requests,
        List<String> left) {

    /** Copies lists and maps. */
    public ProbeReport {
        judgements = List.copyOf(judgements);
        shapes = Map.copyOf(shapes);
        left = List.copyOf(left);
    }

    static ProbeReport of(
            Findings findings, @Nullable String failure, boolean writes, int requests, List<String> left) {
        String obstacle = findings.obstacle() != null ? findings.obstacle() : failure;
        String why = obstacle != null ? obstacle : writes ? "nothing that it answered tells" : "add --probe-writes";
        boolean isTrusted = findings.obstacle() == null;
        return new ProbeReport(
                (isTrusted ? findings.judgements() : new Judgements()).list(why),
                isTrusted ? findings.corrections() : WireOptions.standard(),
                isTrusted ? findings.shapes() : Map.of(),
                obstacle,
                requests,
                left);
    }

    /** What the service does otherwise. */
    public List<Judgement> differences() {
        return judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.DIFFERS)
                .toList();
    }

    /** A file that {@code WireOptions.load} reads, with what else differs as comments. */
    public String propertiesFile() {
        StringWriter stored = new StringWriter();
        try {
            corrections.toProperties().store(stored, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no writer into memory fails
        }
        String options = stored.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String comments = differences().stream()
                .map(judgement -> "# It is assumed that "
                        + judgement.assumption().statement() + "; " + judgement.evidence() + ".\n")
                .collect(Collectors.joining());
        return "# Made by xuqm doctor --probe. " + (comments.isEmpty() ? "Nothing differs.\n" : "What differs:\n")
                + comments + options;
    }
}
