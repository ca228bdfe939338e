package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The compiler of the samples")
class SampleCompilerTest {

    private static List<String> compile(String text) {
        return new SampleCompiler()
                .compile(Markdown.parse(
                        ProjectFiles.root().resolve("made-up.md"), text.lines().toList()));
    }

    @Test
    void takes_statements_imports_and_whole_classes() {
        assertThat(compile("""
                        ```java
                        import com.xuqm.sdk.message.Message;
                        import com.xuqm.sdk.message.SendMessage;
                        import java.util.function.Supplier;

                        Supplier<Message> sent = () -> xuqm.messages().send(SendMessage.text("user_001", "Hi")).execute();
                        ```
                        Other languages do not matter.
                        ```json
                        {"this": "is not Java"}
                        ```
                        ```java
                        import org.junit.jupiter.api.Test;

                        class GreetingTest {
                            @Test
                            void greets() {}
                        }
                        ```
                        """)).isEmpty();
    }

    @Test
    void tells_the_line_of_the_file_on_which_a_sample_is_broken() {
        assertThat(compile("""
                        # Broken

                        ```java
                        String id = "user_001";
                        xuqm.messages().sendd(id);
                        ```
                        ```java
                        class GreetingTest {
                            int answer = "42";
                        }
                        ```
                        """))
                .hasSize(2)
                .anySatisfy(
                        error -> assertThat(error).startsWith("made-up.md:5: ").contains("sendd"))
                .anySatisfy(
                        error -> assertThat(error).startsWith("made-up.md:9: ").contains("incompatible types"));
    }

    @Test
    void wants_to_be_shown_what_is_imported_of_the_sdk() {
        assertThat(compile("""
                        ```java
                        Duration day = Duration.ofDays(1);
                        SendMessage.text("user_001", "Hi");
                        ```
                        """))
                .singleElement()
                .asString()
                .startsWith("made-up.md:3: ")
                .contains("SendMessage");
    }

    @Test
    void does_not_let_deprecated_methods_pass() {
        assertThat(compile("""
                        ```java
                        new Thread("x").stop();
                        ```
                        """)).singleElement().asString().startsWith("made-up.md:2: ");
    }
}
