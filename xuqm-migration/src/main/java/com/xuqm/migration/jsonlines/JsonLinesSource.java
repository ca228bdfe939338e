package com.xuqm.migration.jsonlines;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.KeySet;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceConversation;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMember.Role;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with {@code accounts.jsonl}, {@code groups.jsonl}, {@code messages.jsonl} and {@code states.jsonl}, of which any may be missing. Each line is an
 * object of JSON in UTF-8; {@code docs/migration.md} says what is in it. Messages may stand in any order; of two lines with the same id, or of two messages
 * of a conversation with the same key, the first counts.
 *
 * <p>The files are read once when they are opened, for the places of the lines; about 20 bytes of memory for a message, and 80 for an account or a group.
 * They must not change until they are closed.
 */
public final class JsonLinesSource implements MigrationSource {

    private final Lines accounts;
    private final Lines groups;
    private final Lines messages;
    private final Lines states;
    private final String identity;

    private JsonLinesSource(Lines accounts, Lines groups, Lines messages, Lines states, String identity) {
        this.accounts = accounts;
        this.groups = groups;
        this.messages = messages;
        this.states = states;
        this.identity = identity;
    }

    /**
     * Opens a folder.
     *
     * @param folder where the files are
     * @param json reads them
     * @return the source
     * @throws MigrationException if a file cannot be read, or none is there
     */
    public static JsonLinesSource open(Path folder, JsonBinding json) {
        Checks.notNull("json", json);
        if (Stream.of("accounts", "groups", "messages", "states").noneMatch(name -> Files.exists(file(folder, name)))) {
            throw new MigrationException(
                    "there is neither accounts.jsonl nor groups.jsonl, messages.jsonl or states.jsonl in " + folder,
                    null);
        }
        List<Lines> opened = new ArrayList<>();
        try {
            Lines accounts = add(opened, Lines.open(file(folder, "accounts"), json, JsonLine::id, line -> 0));
            Lines groups = add(opened, Lines.open(file(folder, "groups"), json, JsonLine::id, line -> 0));
            Lines messages = add(
                    opened,
                    Lines.open(
                            file(folder, "messages"),
                            json,
                            line -> line.conversation().id(),
                            JsonLine::millis));
            Lines states =
                    add(opened, Lines.open(file(folder, "states"), json, line -> line.text("account"), line -> 0));
            String identity = "";
            for (Lines lines : opened) {
                identity = identity + lines.hash();
            }
            return new JsonLinesSource(accounts, groups, messages, states, hex(Key.of("files", identity)));
        } catch (IOException e) {
            opened.forEach(Lines::close);
            throw new MigrationException("the files in " + folder + " cannot be read: " + e, e);
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".jsonl");
    }

    private static Lines add(List<Lines> opened, Lines lines) {
        opened.add(lines);
        return lines;
    }

    private static String hex(Key key) {
        return String.format(Locale.ROOT, "%016x%016x", key.high(), key.low());
    }

    @Override
    public String name() {
        return "json-lines";
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public Stream<String> accountIds() {
        return ids(accounts);
    }

    @Override
    public Stream<String> groupIds() {
        return ids(groups);
    }

    /** A line that cannot be read has its place for an id. */
    private static Stream<String> ids(Lines lines) {
        return lines.all().map(line -> {
            try {
                return line.id();
            } catch (IllegalArgumentException e) {
                return line.place();
            }
        });
    }

    private static <T> List<SourceRecord<T>> read(
            Lines lines, List<String> ids, Function<JsonLine, SourceRecord<T>> reader) {
        List<SourceRecord<T>> records = new ArrayList<>();
        for (String id : ids) {
            JsonLine line = lines.first(id);
            if (line == null) {
                boolean isPlace = lines.isUnreadable(id);
                records.add(
                        SourceRecord.absent(id, isPlace ? Reason.UNREADABLE : Reason.NOT_AT_SOURCE, isPlace ? id : ""));
            } else {
                records.add(record(line, id, reader));
            }
        }
        return records;
    }

    private static <T> SourceRecord<T> record(JsonLine line, String id, Function<JsonLine, SourceRecord<T>> reader) {
        try {
            return reader.apply(line);
        } catch (IllegalArgumentException e) {
            return SourceRecord.absent(id, Reason.UNREADABLE, line.place() + ": " + e.getMessage());
        }
    }

    @Override
    public List<SourceRecord<SourceAccount>> accounts(List<String> ids) {
        return read(
                accounts,
                ids,
                line -> SourceRecord.of(
                        line.id(), new SourceAccount(line.id(), line.optional("nickname"), line.optional("avatar"))));
    }

    @Override
    public Stream<SourceRecord<SourceFriend>> friends(String accountId) {
        return listed(
                accounts,
                accountId,
                "friends",
                friend -> SourceRecord.of(
                        friend.id(),
                        new SourceFriend(friend.id(), friend.optional("remark"), friend.optional("grouping"))));
    }

    @Override
    public Stream<SourceRecord<String>> blocked(String accountId) {
        JsonLine line = accounts.first(accountId);
        return line == null
                ? Stream.of()
                : line.list("blocked").stream()
                        .map(value -> value instanceof String id && !id.isBlank()
                                ? SourceRecord.of(id, id)
                                : SourceRecord.absent(accountId, Reason.UNREADABLE, line.place() + ": blocked"));
    }

    private static <T> Stream<SourceRecord<T>> listed(
            Lines lines, String id, String member, Function<JsonLine, SourceRecord<T>> reader) {
        JsonLine line = lines.first(id);
        return line == null ? Stream.of() : line.objects(member).map(each -> record(each, each.place(), reader));
    }

    @Override
    public List<SourceRecord<SourceGroup>> groups(List<String> ids) {
        return read(
                groups,
                ids,
                line -> SourceRecord.of(
                        line.id(),
                        new SourceGroup(
                                line.id(),
                                line.text("name"),
                                line.optional("owner"),
                                line.optional("avatar"),
                                line.optional("announcement"),
                                line.optional("introduction"),
                                line.flag("public"),
                                line.flag("muted"),
                                line.texts("attributes"))));
    }

    @Override
    public Stream<SourceRecord<SourceMember>> members(String groupId) {
        JsonLine group = groups.first(groupId);
        String owner = group == null ? null : group.optional("owner");
        return listed(
                groups,
                groupId,
                "members",
                member -> SourceRecord.of(
                        member.id(), new SourceMember(member.id(), role(member, owner), member.instant("mutedUntil"))));
    }

    /** Who owns the group is said of the group, and need not be said again. */
    private static Role role(JsonLine member, @Nullable String owner) {
        if (member.id().equals(owner)) {
            return Role.OWNER;
        }
        String role = member.optional("role");
        return role == null ? Role.MEMBER : Role.valueOf(role);
    }

    @Override
    public Stream<SourceConversation> conversations() {
        return messages.all().map(line -> {
            try {
                return line.conversation();
            } catch (IllegalArgumentException e) {
                return unreadable(line.place());
            }
        });
    }

    /** A conversation of the line alone, so that it is counted. */
    private static SourceConversation unreadable(String place) {
        return SourceConversation.of("", place);
    }

    @Override
    public Stream<SourceRecord<SourceMessage>> messages(SourceConversation conversation) {
        if (conversation.first().isEmpty()) {
            String place = conversation.second();
            return Stream.of(SourceRecord.absent(place, Reason.UNREADABLE, place));
        }
        KeySet keys = new KeySet();
        return messages.of(conversation.id())
                .map(line -> record(line, line.place(), JsonLinesSource::message))
                .map(rec ->
                        keys.add(Key.of("key", rec.id())) ? rec : SourceRecord.absent(rec.id(), Reason.DUPLICATE, ""));
    }

    private static SourceRecord<SourceMessage> message(JsonLine line) {
        String key = line.text("key");
        return SourceRecord.of(
                key,
                new SourceMessage(
                        key.length() > SourceMessage.LONGEST_KEY ? hex(Key.of("message", key)) : key,
                        line.text("from"),
                        line.conversation().group() ? null : line.text("to"),
                        line.time(),
                        line.content()));
    }

    @Override
    public Stream<SourceRecord<ConversationState>> states(String accountId) {
        return states.of(accountId)
                .map(line -> record(line, line.place(), each -> {
                    String group = each.optional("group");
                    String target = group == null ? each.text("target") : group;
                    return SourceRecord.of(
                            target,
                            new ConversationState(
                                    group != null, target, each.flag("pinned"), each.flag("muted"), each.flag("read")));
                }));
    }

    /** Closes the files. */
    @Override
    public void close() {
        accounts.close();
        groups.close();
        messages.close();
        states.close();
    }

    @Override
    public String toString() {
        return "JsonLinesSource[" + identity + "]";
    }
}
