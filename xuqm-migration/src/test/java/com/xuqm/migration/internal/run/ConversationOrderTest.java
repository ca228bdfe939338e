package com.xuqm.migration.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.migration.internal.ledger.Ledger;
import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.internal.pace.Sleeper;
import com.xuqm.migration.internal.run.Settings.Missing;
import com.xuqm.migration.internal.target.Destination;
import com.xuqm.migration.internal.target.DryDestination;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceConversation;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.message.TextContent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Conversations of five thousand messages")
class ConversationOrderTest {

    private static final int EACH = 5000;
    private static final List<SourceConversation> CONVERSATIONS = List.of(
            SourceConversation.of("u0", "u1"),
            SourceConversation.of("u2", "u3"),
            SourceConversation.of("u4", "u5"),
            SourceConversation.of("u6", "u7"));

    private final Map<String, List<String>> written = new ConcurrentHashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Set<String> overtaken = ConcurrentHashMap.newKeySet();
    private final CyclicBarrier together = new CyclicBarrier(CONVERSATIONS.size());

    /** Ten messages have the same time: order is what the source says, and not the clock. */
    private static SourceRecord<SourceMessage> message(SourceConversation conversation, int number) {
        String key = conversation.first() + "-" + number;
        boolean isAnswer = number % 3 == 0;
        return SourceRecord.of(
                key,
                new SourceMessage(
                        key,
                        isAnswer ? conversation.second() : conversation.first(),
                        isAnswer ? conversation.first() : conversation.second(),
                        Instant.ofEpochSecond(1_700_000_000L + number / 10),
                        new TextContent("x")));
    }

    private static Object read(String method, Object[] arguments) {
        return switch (method) {
            case "name", "identity" -> "test";
            case "accountIds" -> IntStream.range(0, 8).mapToObj(i -> "u" + i);
            case "accounts" ->
                ((List<?>) arguments[0])
                        .stream()
                                .map(id -> SourceRecord.of((String) id, new SourceAccount((String) id, null, null)))
                                .toList();
            case "conversations" -> CONVERSATIONS.stream();
            case "messages" -> IntStream.range(0, EACH).mapToObj(i -> message((SourceConversation) arguments[0], i));
            default -> Stream.of();
        };
    }

    private static MigrationSource source() {
        return (MigrationSource) Proxy.newProxyInstance(
                ConversationOrderTest.class.getClassLoader(),
                new Class<?>[] {MigrationSource.class},
                (proxy, method, arguments) -> read(method.getName(), arguments));
    }

    /** Notes what comes, and lets a first batch of each conversation wait for those of all others. */
    private List<Verdict> write(List<SourceMessage> messages) throws Exception {
        SourceMessage first = messages.get(0);
        String conversation = SourceConversation.of(first.fromId(), String.valueOf(first.toId()))
                .id();
        if (!underWay.add(conversation)) {
            overtaken.add(conversation);
        }
        List<String> keys = written.computeIfAbsent(conversation, id -> new ArrayList<>());
        if (keys.isEmpty()) {
            together.await(30, TimeUnit.SECONDS);
        }
        messages.forEach(message -> keys.add(message.key()));
        underWay.remove(conversation);
        return messages.stream().map(message -> Verdict.WRITTEN).toList();
    }

    private Destination target() {
        Destination other = new DryDestination();
        return (Destination) Proxy.newProxyInstance(
                ConversationOrderTest.class.getClassLoader(),
                new Class<?>[] {Destination.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("messages")) {
                        @SuppressWarnings("unchecked") // as the interface has it
                        List<SourceMessage> messages = (List<SourceMessage>) arguments[2];
                        return write(messages);
                    }
                    try {
                        return method.invoke(other, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    @DisplayName(
            "are written in the source's order, a batch after the other in each, and several conversations at once")
    void are_written_in_the_order_of_the_source() {
        Settings settings = new Settings(
                EnumSet.allOf(RecordKind.class),
                CONVERSATIONS.size(),
                Missing.REFUSE,
                null,
                null,
                0.5,
                Set.of(),
                new Patience(Duration.ofSeconds(1), Sleeper.real()));
        MigrationReport report;
        try (Ledger ledger = new Ledger(null, "")) {
            report = new Run(source(), target(), ledger, new Ids(null, false), settings, going -> {}).run();
        }

        assertThat(report.of(RecordKind.MESSAGE).written()).isEqualTo(4L * EACH);
        assertThat(overtaken).as("conversations with two batches at once").isEmpty();
        for (SourceConversation conversation : CONVERSATIONS) {
            assertThat(written.get(conversation.id()))
                    .isEqualTo(IntStream.range(0, EACH)
                            .mapToObj(i -> conversation.first() + "-" + i)
                            .toList());
        }
    }
}
