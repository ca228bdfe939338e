package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.docs.Markdown.CodeBlock;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about wire options")
class WireOptionTableTest {

    @Test
    @DisplayName("has a file that is taken as it stands")
    void has_a_file_that_is_taken() throws IOException {
        List<CodeBlock> files = Markdown.named("docs/wire-options.md").codeBlocks().stream()
                .filter(block -> block.language().equals("properties"))
                .toList();

        assertThat(files).isNotEmpty();
        for (CodeBlock file : files) {
            Properties properties = new Properties();
            properties.load(new StringReader(file.text()));
            assertThat(WireOptions.load(properties).toProperties()).isEqualTo(properties);
        }
    }

    @Test
    @DisplayName("has each of them in its table, in order")
    void has_each_of_them_in_order() throws IOException {
        assertThat(Files.readAllLines(ProjectFiles.root().resolve("docs/wire-options.md")).stream()
                        .filter(line -> line.startsWith("| `wire."))
                        .map(line -> line.substring(3, line.indexOf('`', 3))))
                .containsExactlyElementsOf(WireOption.all().keySet());
    }
}
