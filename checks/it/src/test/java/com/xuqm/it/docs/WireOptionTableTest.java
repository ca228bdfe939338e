package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import com.xuqm.sdk.wire.WireOption;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of wire options")
class WireOptionTableTest {

    @Test
    void has_each_of_them_in_order() throws IOException {
        assertThat(Files.readAllLines(ProjectFiles.root().resolve("docs/wire-options.md")).stream()
                        .filter(line -> line.startsWith("| `wire."))
                        .map(line -> line.substring(3, line.indexOf('`', 3))))
                .containsExactlyElementsOf(WireOption.all().keySet());
    }
}
