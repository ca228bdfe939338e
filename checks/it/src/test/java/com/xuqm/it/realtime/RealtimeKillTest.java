package com.xuqm.it.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.OneStack;
import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.message.SendMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A bridge whose process is killed")
@OneStack(because = "real time has a connector of its own")
class RealtimeKillTest {

    @TempDir
    Path folder;

    private ChildJvm start(XuqmEmulator emulator) throws IOException {
        return ChildJvm.start(
                Bridge.class,
                64,
                List.of(
                        emulator.baseUrl(),
                        emulator.appKey(),
                        emulator.appSecret(),
                        emulator.adminUser(),
                        folder.resolve("position").toString()));
    }

    private static void say(XuqmUser ann, int from, int to) {
        for (int i = from; i <= to; i++) {
            ann.messages().send(SendMessage.text("user_001", "" + i)).execute();
        }
    }

    /** The messages that a process prints, up to one. */
    private static List<String> upTo(ChildJvm bridge, String last) {
        List<String> lines = new ArrayList<>();
        String line = "";
        while (line != null && !line.equals(last)) {
            line = bridge.readLine();
            if (line != null && !line.equals("ready")) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void goes_on_from_the_position_that_it_kept_and_misses_nothing() throws IOException {
        List<String> first;
        List<String> second;
        try (XuqmEmulator emulator = XuqmEmulator.start();
                XuqmClient xuqm = Clients.of(emulator).build()) {
            XuqmUser ann = xuqm.asUser("user_002");
            try (ChildJvm bridge = start(emulator)) {
                assertThat(bridge.readLine()).isEqualTo("ready");
                say(ann, 1, 10);
                first = upTo(bridge, "8");
                bridge.kill();
            }
            say(ann, 11, 20);
            try (ChildJvm bridge = start(emulator)) {
                second = upTo(bridge, "20");
                bridge.kill();
            }
        }

        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        List<String> expected =
                IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList();
        assertThat(new LinkedHashSet<>(all))
                .as("none is missed, and all come in their order")
                .containsExactlyElementsOf(expected);
        assertThat(first).doesNotHaveDuplicates();
        assertThat(second).doesNotHaveDuplicates();
        assertThat(Integer.parseInt(second.get(0))).as("from what was kept").isGreaterThan(2);
    }
}
