package com.xuqm.benchmarks.result;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * A run, as it is kept.
 *
 * @param mode what was asked for
 * @param date when it ended
 * @param machine on what it ran
 * @param jdk on which JDK
 * @param versions with which libraries
 * @param readings what was measured: the rounds by variant
 */
public record RunResult(
        String mode,
        String date,
        String machine,
        String jdk,
        List<String> versions,
        Map<String, List<Reading>> readings) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Takes a run that has just ended on this machine.
     *
     * @param mode what was asked for
     * @param readings what was measured
     * @return the run
     */
    public static RunResult of(String mode, Readings readings) {
        return new RunResult(
                mode,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Machine.name(),
                Machine.jdk(),
                Machine.versions(),
                readings.all());
    }

    /**
     * Reads a run.
     *
     * @param file where it is kept
     * @return the run
     * @throws IOException if the file cannot be read
     */
    public static RunResult read(Path file) throws IOException {
        return MAPPER.readValue(Files.readAllBytes(file), RunResult.class);
    }

    /**
     * Writes this run.
     *
     * @param file where to keep it
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
    }

    /**
     * Returns the readings in a form that can be asked.
     *
     * @return the readings
     */
    public Readings toReadings() {
        Readings all = new Readings();
        readings.forEach((variant, rounds) -> rounds.forEach(reading -> all.add(variant, reading)));
        return all;
    }
}
