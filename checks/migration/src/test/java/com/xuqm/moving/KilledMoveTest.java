package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A move by a process that is killed")
class KilledMoveTest {

    @Test
    @DisplayName("from Tencent loses nothing and doubles nothing, and its report adds up")
    void loses_nothing(@TempDir Path folder) throws Exception {
        List<String> log = new ArrayList<>();

        MovingResult result = Moving.run(new MovingOptions("tencent", 100, 2026, 2), folder, log::add);

        assertThat(result.isSound()).as(result + "\n" + log).isTrue();
        assertThat(result.kills()).isEqualTo(2);
        assertThat(result.line())
                .contains("source=tencent accounts=100 ", " groups=10 ", " members=100 ", " messages=1020 ")
                .contains(" refused=20");
    }

    @Test
    @DisplayName("from Maxim loses nothing and doubles nothing")
    void loses_nothing_of_maxim(@TempDir Path folder) throws Exception {
        List<String> log = new ArrayList<>();

        MovingResult result = Moving.run(new MovingOptions("maxim", 40, 2026, 1), folder, log::add);

        assertThat(result.isSound()).as(result + "\n" + log).isTrue();
        assertThat(result.line()).contains("source=maxim accounts=40 ", " groups=4 ", " messages=400 ", " refused=0");
    }
}
