package com.xuqm.moving;

import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceConversation;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.message.TextContent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A source that makes up messages as they are read: a hundred in each conversation of two neighbours. */
final class MadeUpSource implements MigrationSource {

    private static final int IN_EACH = 100;

    private final int conversations;

    MadeUpSource(int messages) {
        this.conversations = messages / IN_EACH;
    }

    @Override
    public String name() {
        return "made-up";
    }

    @Override
    public String identity() {
        return Integer.toString(conversations);
    }

    private static String id(int number) {
        return String.format("user-%08d", number);
    }

    @Override
    public Stream<String> accountIds() {
        return IntStream.rangeClosed(0, conversations).mapToObj(MadeUpSource::id);
    }

    @Override
    public List<SourceRecord<SourceAccount>> accounts(List<String> ids) {
        return ids.stream()
                .map(id -> SourceRecord.of(id, new SourceAccount(id, id, null)))
                .toList();
    }

    @Override
    public Stream<SourceRecord<SourceFriend>> friends(String accountId) {
        return Stream.of();
    }

    @Override
    public Stream<SourceRecord<String>> blocked(String accountId) {
        return Stream.of();
    }

    @Override
    public Stream<String> groupIds() {
        return Stream.of();
    }

    @Override
    public List<SourceRecord<SourceGroup>> groups(List<String> ids) {
        return List.of();
    }

    @Override
    public Stream<SourceRecord<SourceMember>> members(String groupId) {
        return Stream.of();
    }

    @Override
    public Stream<SourceConversation> conversations() {
        return IntStream.range(0, conversations).mapToObj(i -> SourceConversation.of(id(i), id(i + 1)));
    }

    @Override
    public Stream<SourceRecord<SourceMessage>> messages(SourceConversation conversation) {
        return IntStream.range(0, IN_EACH).mapToObj(i -> {
            String key = conversation.first() + "-" + i;
            return SourceRecord.of(
                    key,
                    new SourceMessage(
                            key,
                            conversation.first(),
                            conversation.second(),
                            Instant.ofEpochMilli(1_700_000_000_000L + i),
                            new TextContent("A text of usual length, number " + i)));
        });
    }

    @Override
    public Stream<SourceRecord<ConversationState>> states(String accountId) {
        return Stream.of();
    }

    @Override
    public void close() {}
}
