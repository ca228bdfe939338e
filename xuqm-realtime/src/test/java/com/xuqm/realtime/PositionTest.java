package com.xuqm.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.event.RealtimePosition.Mark;
import com.xuqm.sdk.conversation.ConversationKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void a_position_is_the_same_after_it_was_written_and_read_whatever_is_in_the_ids() {
        Map<ConversationKey, Mark> marks = new LinkedHashMap<>();
        marks.put(ConversationKey.single("a b\u4e2d%"), new Mark(5, -1, Map.of("id 1", 7L)));
        marks.put(ConversationKey.group("g"), new Mark(0, 9, Map.of()));
        RealtimePosition position = new RealtimePosition("bot of \u4e2d", 42, marks);

        assertThat(RealtimePosition.of(position.encoded())).isEqualTo(position);
        assertThat(position.encoded()).isASCII();
        assertThat(position).hasToString("RealtimePosition[userId=bot of \u4e2d, conversations=2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xuqm-realtime-position 2\nbot 1\n",
                "xuqm-realtime-position 1\n",
                "xuqm-realtime-position 1\nbot x\n",
                "xuqm-realtime-position 1\nbot 1\nSINGLE\n",
                "xuqm-realtime-position 1\nbot 1\nSINGLE ann 1 2 id\n"
            })
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> RealtimePosition.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no position");
    }
}
