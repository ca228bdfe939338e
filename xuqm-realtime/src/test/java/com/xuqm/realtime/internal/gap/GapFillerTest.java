package com.xuqm.realtime.internal.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.MessageSource;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.conversation.Conversation;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageStatus;
import com.xuqm.sdk.message.MessageType;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GapFillerTest {

    private static final int PAGE = 10;
    private static final long START = 1_000_000;

    private record Read(ConversationKey key, int page) {}

    private final Marks marks = new Marks("bot", START);
    private final List<RealtimeEvent> told = new ArrayList<>();
    private final Deque<Read> reads = new ArrayDeque<>();
    private final Map<ConversationKey, List<Message>> service = new LinkedHashMap<>();
    private GapFiller filler = filler(marks, 100);
    private long clock = START;
    private int ids;

    private GapFiller filler(Marks of, int maxHeld) {
        return new GapFiller(of, 50, maxHeld, new GapFiller.Out() {
            @Override
            public void deliver(RealtimeEvent event) {
                told.add(event);
            }

            @Override
            public void read(ConversationKey conversation, int page) {
                reads.add(new Read(conversation, page));
            }
        });
    }

    private static ConversationKey with(String user) {
        return ConversationKey.single(user);
    }

    /** The service takes a message, and keeps it. */
    private Message sent(String from) {
        Message message = new Message(
                "m" + ++ids,
                from,
                "bot",
                ChatType.SINGLE,
                MessageType.TEXT,
                "",
                MessageStatus.SENT,
                Instant.ofEpochMilli(++clock),
                null,
                null,
                null);
        service.computeIfAbsent(with(from), key -> new ArrayList<>()).add(message);
        return message;
    }

    private void live(String from) {
        filler.live(with(from), sent(from));
    }

    private List<Conversation> list() {
        List<Conversation> list = new ArrayList<>();
        service.forEach((key, messages) -> list.add(new Conversation(
                key.targetId(),
                key.chatType(),
                0,
                false,
                false,
                false,
                null,
                null,
                messages.get(messages.size() - 1),
                null,
                null)));
        return list;
    }

    private void survey() {
        filler.surveyed(list(), Map.of());
    }

    private void answer(Read read) {
        List<Message> newestFirst = new ArrayList<>(service.get(read.key()));
        Collections.reverse(newestFirst);
        int from = Math.min(newestFirst.size(), read.page() * PAGE);
        int to = Math.min(newestFirst.size(), from + PAGE);
        filler.page(
                read.key(),
                new Page<>(newestFirst.subList(from, to), read.page(), PAGE, null, to < newestFirst.size()));
    }

    private void answerAll() {
        while (!reads.isEmpty()) {
            answer(reads.remove());
        }
    }

    private List<String> delivered(String from) {
        return told.stream()
                .filter(MessageReceived.class::isInstance)
                .map(MessageReceived.class::cast)
                .filter(event -> event.conversation().equals(with(from)))
                .map(event -> event.message().id())
                .toList();
    }

    private List<String> all(String from) {
        return service.get(with(from)).stream().map(Message::id).toList();
    }

    private void connect() {
        filler.connected();
        survey();
        answerAll();
    }

    @Test
    void what_was_sent_while_away_comes_in_order_before_what_came_meanwhile() {
        connect();
        live("ann");
        filler.abandoned();
        for (int i = 0; i < 25; i++) {
            sent("ann");
        }
        filler.connected();
        live("ann"); // before it is known that there is a gap
        survey();
        live("ann"); // while the history is read
        answerAll();
        live("ann");

        assertThat(delivered("ann")).isEqualTo(all("ann"));
    }

    @Test
    void a_conversation_without_a_gap_waits_for_none_that_has_one() {
        connect();
        live("ann");
        live("bob");
        filler.abandoned();
        sent("ann");
        filler.connected();
        survey();
        live("bob");
        live("ann");

        assertThat(delivered("bob")).hasSize(2);
        assertThat(delivered("ann")).hasSize(1);
        answerAll();
        assertThat(delivered("ann")).isEqualTo(all("ann"));
    }

    @Test
    void fifty_conversations_with_two_hundred_missed_and_a_hundred_during_the_reading_lose_none_and_double_none() {
        Random random = new Random(3);
        connect();
        for (int i = 0; i < 500; i++) {
            live("user" + random.nextInt(50));
        }
        for (int cut = 0; cut < 5; cut++) {
            filler.abandoned();
            for (int i = 0; i < 200; i++) {
                sent("user" + random.nextInt(50));
            }
            filler.connected();
            for (int i = 0; i < 20; i++) {
                live("user" + random.nextInt(60));
            }
            survey();
            int meanwhile = 100;
            while (!reads.isEmpty()) {
                for (int i = random.nextInt(4); i > 0 && meanwhile > 0; i--, meanwhile--) {
                    live("user" + random.nextInt(50)); // pages shift, and begin with what came just now
                }
                answer(reads.remove());
            }
        }
        service.keySet()
                .forEach(key ->
                        assertThat(delivered(key.targetId())).as("with %s", key).isEqualTo(all(key.targetId())));
        assertThat(told).filteredOn(GapUnfilled.class::isInstance).isEmpty();
        assertThat(told).filteredOn(CaughtUp.class::isInstance).hasSize(6);
    }

    @Test
    void a_second_cut_while_the_gap_of_the_first_is_filled_changes_nothing() {
        connect();
        live("ann");
        filler.abandoned();
        for (int i = 0; i < 30; i++) {
            sent("ann");
        }
        filler.connected();
        survey();
        answer(reads.remove());
        filler.abandoned();
        Read stale = new Read(with("ann"), 1);
        answer(stale);
        sent("ann");
        reads.clear();
        filler.connected();
        survey();
        answerAll();

        assertThat(delivered("ann")).isEqualTo(all("ann"));
    }

    @Test
    void what_waited_for_the_user_comes_even_if_it_is_older_than_the_connection() {
        clock = 5;
        Message old = sent("ann");
        clock = START;
        filler.connected();
        filler.surveyed(list(), Map.of(with("ann"), List.of(old)));
        answerAll();

        assertThat(told).first().isEqualTo(new MessageReceived(old, with("ann"), MessageSource.OFFLINE));
    }

    @Test
    void without_a_position_nothing_comes_that_was_sent_before() {
        clock = 5;
        sent("ann");
        clock = START;
        connect();

        assertThat(told).containsExactly(new CaughtUp(0, 0));
    }

    @Test
    void a_later_process_goes_on_from_the_position_of_an_earlier_one() {
        connect();
        live("ann");
        live("bob");
        RealtimePosition saved = RealtimePosition.of(marks.position().encoded());
        sent("ann");
        sent("carl"); // who had not written before
        told.clear();
        filler = filler(Marks.of(saved), 100);
        connect();

        assertThat(delivered("ann")).containsExactly(all("ann").get(1));
        assertThat(delivered("bob")).isEmpty();
        assertThat(delivered("carl")).isEqualTo(all("carl"));
    }

    @Test
    void a_position_that_is_older_than_what_the_service_keeps_is_told_and_then_it_is_live() {
        connect();
        live("ann");
        filler.abandoned();
        for (int i = 0; i < 25; i++) {
            sent("ann");
        }
        service.get(with("ann")).subList(0, 15).clear();
        connect();
        live("ann");

        List<Message> kept = service.get(with("ann"));
        assertThat(told)
                .filteredOn(GapUnfilled.class::isInstance)
                .containsExactly(new GapUnfilled(
                        with("ann"),
                        Instant.ofEpochMilli(START + 1),
                        kept.get(0).createdAt(),
                        "the service does not keep messages back to the last one that was seen"));
        assertThat(delivered("ann")).hasSize(13).endsWith(all("ann").get(11));
    }

    @Test
    void a_history_that_cannot_be_had_is_told_and_then_it_is_live() {
        connect();
        live("ann");
        filler.abandoned();
        sent("ann");
        filler.connected();
        survey();
        live("ann");
        filler.pageFailed(reads.remove().key(), "HTTP 500");

        assertThat(told).filteredOn(GapUnfilled.class::isInstance).hasSize(1);
        assertThat(delivered("ann")).containsExactly("m1", "m3");
    }

    @Test
    void a_survey_that_cannot_be_had_is_told_and_then_it_is_live() {
        filler.connected();
        live("ann");
        filler.surveyFailed("HTTP 500");

        assertThat(told.get(0)).isEqualTo(new GapUnfilled(null, null, null, "HTTP 500"));
        assertThat(delivered("ann")).containsExactly("m1");
    }

    @Test
    void more_than_can_be_held_back_is_got_from_the_history_as_well() {
        filler = filler(marks, 5);
        connect();
        live("ann");
        filler.abandoned();
        sent("ann");
        filler.connected();
        for (int i = 0; i < 9; i++) {
            live("bob");
        }
        survey();
        for (int i = 0; i < 20; i++) {
            live("ann");
        }
        answerAll();
        live("ann");

        assertThat(delivered("ann")).isEqualTo(all("ann"));
        assertThat(delivered("bob")).isEqualTo(all("bob"));
    }

    @Test
    void the_same_id_comes_once_also_after_ten_thousand_others_and_after_a_new_connection() {
        connect();
        Message first = sent("ann");
        filler.live(with("ann"), first);
        filler.live(with("ann"), first);
        for (int i = 0; i < 10_000; i++) {
            live("ann");
        }
        filler.live(with("ann"), first);
        filler.abandoned();
        connect();
        filler.live(with("ann"), first);

        assertThat(delivered("ann")).isEqualTo(all("ann"));
    }

    @Test
    void what_is_known_is_bounded() {
        Map<String, Long> most = new HashMap<>();
        for (int i = 0; i < Marks.CONVERSATIONS + 50; i++) {
            marks.add(with("user" + i), sent("user" + i));
        }
        for (int i = 0; i < 1_000; i++) {
            marks.add(with("ann"), sent("ann"));
        }
        RealtimePosition position = marks.position();
        position.marks()
                .forEach((key, mark) ->
                        most.put(key.targetId(), (long) mark.handled().size()));
        assertThat(position.marks()).hasSize(Marks.CONVERSATIONS);
        assertThat(most.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(Marks.IDS));
    }

    @Test
    void a_group_that_is_joined_brings_what_was_sent_in_it_since_the_beginning() {
        connect();
        sent("ann");
        filler.joined(with("ann"));
        answerAll();

        assertThat(delivered("ann")).isEqualTo(all("ann"));
    }
}
