package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A move of very many messages")
class BigMoveTest {

    @Test
    @DisplayName("needs a heap that does not grow with them")
    void needs_a_heap_that_does_not_grow(@TempDir Path folder) throws Exception {
        assertThat(BigMove.run(100_000, 32, folder.resolve("journal")))
                .contains(" messages=100000 written=101001 refused=0 lost=0")
                .containsPattern("trend: messages=\\d+,\\d+,100000 ");
    }
}
