package com.xuqm.check.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Flink is on no other class path, so that this page's sample is compiled here. */
@DisplayName("The sample of docs/flink.md")
class StreamSampleTest {

    private static final Path PAGE = Path.of("../../docs/flink.md");
    private static final Path SOURCE = Path.of("src/test/java/com/xuqm/check/flink/StreamSample.java");

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    @DisplayName("is the one that is compiled, with its imports")
    void is_the_one_that_is_compiled() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```java\n") + "```java\n".length();
        String sample = page.substring(begin, page.indexOf("```", begin));
        List<String> imports =
                sample.lines().filter(line -> line.startsWith("import ")).toList();
        String statements = sample.substring(sample.indexOf("\n\n"));
        String source = Files.readString(SOURCE);

        assertThat(imports).hasSizeGreaterThan(5);
        assertThat(source.lines()).containsAll(imports);
        assertThat(withoutBlanks(source)).contains(withoutBlanks(statements));
    }

    @Test
    @DisplayName("makes a job that Flink takes")
    void makes_a_job() {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
        DataStream<String> userIds = flink.fromData("user_001", "user_002");

        StreamSample.build(userIds, new DiscardingSink<>());

        assertThat(flink.getStreamGraph().getStreamNodes())
                .anySatisfy(node -> assertThat(node.getTransformationUID()).isEqualTo("spring-2026"));
    }
}
