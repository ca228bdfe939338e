package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of disguises")
class DisguiseTableTest {

    private static final int NAME = 1;
    private static final int CORRECTION = 4;

    @Test
    void has_each_with_what_corrects_it() throws IOException {
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(ProjectFiles.root().resolve("docs/emulator.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length > CORRECTION && cells[NAME].trim().startsWith("`")) {
                told.add(cells[NAME].trim() + " " + cells[CORRECTION].trim());
            }
        }

        List<String> known = new ArrayList<>();
        for (DisguiseOption option : DisguiseOption.values()) {
            List<String> settings = new ArrayList<>();
            new TreeMap<>(option.correction())
                    .forEach((name, value) -> settings.add("`" + name + "=" + value.replace("\n", "\\n") + "`"));
            String correction = settings.isEmpty() ? "read as it is" : String.join("<br>", settings);
            known.add("`" + option.id() + "` " + correction);
        }
        assertThat(told).isEqualTo(known);
    }
}
