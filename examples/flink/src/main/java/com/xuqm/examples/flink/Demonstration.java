package com.xuqm.examples.flink;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.flink.XuqmConnection;
import com.xuqm.sdk.XuqmClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** Runs both jobs in this JVM against the emulator, and shows what they have written: {@code mvn -q -Pflink-example}. */
public final class Demonstration {

    /** Of this JVM, in which the tasks run as well; on a cluster, the environment says where the service is. */
    private static @Nullable XuqmEmulator emulator;

    private Demonstration() {}

    public static void main(String... arguments) throws Exception {
        run(Path.of(arguments[0]), Path.of(arguments[1])).forEach(System.out::println);
    }

    /** Returns the lines of all outcomes, each behind the job's and the outcome's name. */
    static List<String> run(Path data, Path outcomes) throws Exception {
        try (XuqmEmulator started = XuqmEmulator.start()) {
            emulator = started;
            XuqmConnection connection = Demonstration::connect;

            StreamExecutionEnvironment files = StreamExecutionEnvironment.getExecutionEnvironment();
            FileJob.build(files, connection, flink(data.resolve("recipients.txt")), flink(outcomes.resolve("file")));
            files.execute("season-2026");

            StreamExecutionEnvironment tables = StreamExecutionEnvironment.getExecutionEnvironment();
            TableJob.build(tables, connection, flink(data.resolve("customers.csv")), flink(outcomes.resolve("table")));
            tables.execute("sale-2026");
        }
        return lines(outcomes);
    }

    private static XuqmClient connect() {
        XuqmEmulator service = Objects.requireNonNull(emulator, "it has been started");
        return XuqmClient.builder()
                .baseUrl(service.baseUrl())
                .appKey(service.appKey())
                .appSecret(service.appSecret())
                .adminUser(service.adminUser())
                .build();
    }

    private static org.apache.flink.core.fs.Path flink(Path path) {
        return new org.apache.flink.core.fs.Path(path.toUri());
    }

    private static List<String> lines(Path outcomes) throws IOException {
        try (Stream<Path> found = Files.walk(outcomes)) {
            List<String> lines = new ArrayList<>();
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = outcomes.relativize(file.getParent()).toString();
                Files.readAllLines(file).forEach(line -> lines.add(name + ": " + line));
            }
            return lines;
        }
    }
}
