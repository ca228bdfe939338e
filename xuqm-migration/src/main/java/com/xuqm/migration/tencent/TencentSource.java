package com.xuqm.migration.tencent;

import static com.xuqm.migration.internal.pace.Texts.orNull;

import com.xuqm.migration.internal.pace.AccountFile;
import com.xuqm.migration.internal.pace.Pacer;
import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.internal.pace.Sleeper;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceConversation;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.account.UserProfile;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.conversation.Conversation;
import com.xuqm.tencent.conversation.ListConversations;
import com.xuqm.tencent.group.GetGroups;
import com.xuqm.tencent.group.Group;
import com.xuqm.tencent.group.GroupChatMessage;
import com.xuqm.tencent.group.GroupHistory;
import com.xuqm.tencent.group.GroupIdItem;
import com.xuqm.tencent.group.ListGroups;
import com.xuqm.tencent.group.ListMembers;
import com.xuqm.tencent.message.MessageHistory;
import com.xuqm.tencent.message.PeerUnreadCount;
import com.xuqm.tencent.message.UnreadCountQuery;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * An app of Tencent Cloud IM. The service lists no accounts, so that their ids come from a file; pairs of people who have talked come from the recent
 * contacts of these accounts, of which the service keeps 100, and messages from its history of 7 days, or 30 in the highest edition. Older ones are nowhere but in an
 * archive of callbacks: as files of JSON Lines they can be moved as well, under the same keys.
 *
 * <p>Every command keeps its own rate: that of the service's documents, 200 a second, and 1 a second for the list of groups. What is refused as too
 * fast slows down that command alone.
 */
public final class TencentSource implements MigrationSource {

    private static final String LIVE = "AVChatRoom";
    private static final String COMMUNITY = "Community";
    private static final Instant BEGINNING = Instant.ofEpochSecond(1);

    /** Which conversations come: all, pinned ones among them. */
    private static final long WITH_PINNED = 7;

    private static final int PEERS_AT_ONCE = 10;

    private final TencentClient tencent;
    private final AccountFile accounts;
    private final Clock clock;
    private final Pacer pacer;

    private TencentSource(TencentClient tencent, AccountFile accounts, Clock clock, Pacer pacer) {
        this.tencent = tencent;
        this.accounts = accounts;
        this.clock = clock;
        this.pacer = pacer;
    }

    /**
     * Reads an app.
     *
     * @param tencent reads it; whoever made it closes it
     * @param accountIds a file with an id of an account in each line; accounts of robots and administrators that have sent messages belong to it
     * @return the source
     * @throws com.xuqm.migration.report.MigrationException if the file cannot be read
     */
    public static TencentSource of(TencentClient tencent, Path accountIds) {
        return of(tencent, accountIds, command -> command.equals("group_open_http_svc/get_appid_group_list") ? 1 : 200);
    }

    /**
     * Reads an app at other rates, such as those that were agreed upon for it, or that leave something for those who still use it.
     *
     * @param tencent reads it; whoever made it closes it
     * @param accountIds a file with an id of an account in each line
     * @param rates how often in a second a command is called at the most, by its name such as {@code openim/admin_getroammsg}
     * @return the source
     * @throws com.xuqm.migration.report.MigrationException if the file cannot be read
     */
    public static TencentSource of(TencentClient tencent, Path accountIds, ToDoubleFunction<String> rates) {
        return of(tencent, accountIds, rates, Clock.systemUTC(), Sleeper.real());
    }

    static TencentSource of(
            TencentClient tencent, Path accountIds, ToDoubleFunction<String> rates, Clock clock, Sleeper sleeper) {
        return new TencentSource(
                Checks.notNull("tencent", tencent),
                AccountFile.open(accountIds),
                clock,
                new Pacer(Checks.notNull("rates", rates), System::nanoTime, sleeper));
    }

    @Override
    public String name() {
        return "tencent";
    }

    @Override
    public String identity() {
        return tencent.toString().replaceAll(", transport=.*|.*\\[", "") + " " + accounts.identity();
    }

    @Override
    public Stream<String> accountIds() {
        return accounts.ids();
    }

    @Override
    public List<SourceRecord<SourceAccount>> accounts(List<String> ids) {
        BatchOutcome<UserProfile> outcome;
        try {
            outcome = pacer.call(
                    "profile/portrait_get",
                    () -> tencent.profiles()
                            .get(ids, TencentFields.PROFILE_TAGS)
                            .execute());
        } catch (XuqmNotFoundException e) {
            return none(ids);
        }
        Map<String, SourceRecord<SourceAccount>> found = new HashMap<>();
        outcome.succeeded().forEach(profile -> found.put(profile.toAccount(), TencentFields.account(profile)));
        for (ItemFailure failure : outcome.failed()) {
            found.put(
                    failure.id(),
                    SourceRecord.absent(failure.id(), Reason.NOT_AT_SOURCE, Long.toString(failure.code())));
        }
        return ids.stream()
                .map(id -> found.getOrDefault(id, SourceRecord.absent(id, Reason.NOT_AT_SOURCE, "")))
                .toList();
    }

    /** Where none of several things is there, the request as a whole is refused. */
    private static <T> List<SourceRecord<T>> none(List<String> ids) {
        return ids.stream()
                .map(id -> SourceRecord.<T>absent(id, Reason.NOT_AT_SOURCE, ""))
                .toList();
    }

    @Override
    public Stream<SourceRecord<SourceFriend>> friends(String accountId) {
        return pacer.list("sns/friend_get", tencent.friends().list(accountId)).map(TencentFields::friend);
    }

    @Override
    public Stream<SourceRecord<String>> blocked(String accountId) {
        return pacer.list("sns/black_list_get", tencent.blacklist().list(accountId))
                .map(blocked -> SourceRecord.of(
                        blocked.toAccount(),
                        blocked.toAccount(),
                        List.of(new SourceRecord.Loss(Reason.BLOCK_TIME, "AddBlackTimeStamp"))));
    }

    @Override
    public Stream<String> groupIds() {
        return pacer.list(
                        "group_open_http_svc/get_appid_group_list",
                        tencent.groups().list(ListGroups.of()).pageSize(1000))
                .map(GroupIdItem::groupId);
    }

    @Override
    public List<SourceRecord<SourceGroup>> groups(List<String> ids) {
        BatchOutcome<Group> outcome;
        try {
            outcome = pacer.call(
                    "group_open_http_svc/get_group_info",
                    () -> tencent.groups().get(GetGroups.of(ids)).execute());
        } catch (XuqmNotFoundException e) {
            return none(ids);
        }
        Map<String, SourceRecord<SourceGroup>> found = new HashMap<>();
        for (Group group : outcome.succeeded()) {
            Map<String, String> attributes = new HashMap<>();
            if (!group.type().equals(LIVE)) {
                pacer.call(
                                "group_open_attr_http_svc/get_group_attr",
                                () -> tencent.groupAttributes()
                                        .get(group.groupId())
                                        .execute())
                        .attributes()
                        .forEach(each -> attributes.put(each.key(), each.value()));
            }
            found.put(group.groupId(), TencentFields.group(group, attributes));
        }
        for (ItemFailure failure : outcome.failed()) {
            found.put(
                    failure.id(),
                    SourceRecord.absent(failure.id(), Reason.SOURCE_REFUSED, Long.toString(failure.code())));
        }
        return ids.stream()
                .map(id -> found.getOrDefault(id, SourceRecord.absent(id, Reason.NOT_AT_SOURCE, "")))
                .toList();
    }

    private String typeOf(String groupId) {
        return pacer.call(
                        "group_open_http_svc/get_group_info",
                        () -> tencent.groups()
                                .get(GetGroups.of(List.of(groupId)))
                                .execute())
                .orThrow()
                .get(0)
                .type();
    }

    /** A live group keeps no list of its members, which is told of the group itself. */
    @Override
    public Stream<SourceRecord<SourceMember>> members(String groupId) {
        if (typeOf(groupId).equals(LIVE)) {
            return Stream.of();
        }
        return pacer.list(
                        "group_open_http_svc/get_group_member_info",
                        tencent.groupMembers().list(ListMembers.of(groupId)))
                .map(member -> TencentFields.member(member, clock.instant()));
    }

    @Override
    public Stream<SourceConversation> conversations() {
        Stream<SourceConversation> pairs = accountIds().flatMap(this::pairs);
        return Stream.concat(pairs, groupIds().map(SourceConversation::ofGroup));
    }

    /** An account of the list that is not at the source has talked to nobody; what is refused otherwise is a conversation of its own, so that it is counted. */
    private Stream<SourceConversation> pairs(String accountId) {
        try {
            return contacts(accountId).toList().stream()
                    .filter(contact -> !contact.toAccount().isEmpty())
                    .map(contact -> SourceConversation.of(accountId, contact.toAccount()));
        } catch (XuqmNotFoundException e) {
            return Stream.of();
        } catch (XuqmApiException e) {
            if (Patience.mayWorkLater(e)) {
                throw e;
            }
            return Stream.of(SourceConversation.of("", accountId));
        }
    }

    private Stream<Conversation> contacts(String accountId) {
        return pacer.list(
                "recentcontact/get_list", tencent.conversations().list(ListConversations.of(accountId, WITH_PINNED)));
    }

    @Override
    public Stream<SourceRecord<SourceMessage>> messages(SourceConversation conversation) {
        if (conversation.first().isEmpty()) {
            return Stream.of(
                    SourceRecord.absent(conversation.second() + "/*", Reason.SOURCE_REFUSED, "recentcontact/get_list"));
        }
        return conversation.group() ? ofGroup(conversation.first()) : ofPair(conversation);
    }

    private Stream<SourceRecord<SourceMessage>> ofPair(SourceConversation pair) {
        Instant now = clock.instant().plusSeconds(60);
        return TencentOrder.records(
                TencentOrder.oldestFirst(
                        pacer.pages(
                                "openim/admin_getroammsg",
                                tencent.messages()
                                        .history(MessageHistory.of(pair.first(), pair.second(), BEGINNING, now))
                                        .pageSize(100)),
                        message -> TencentContents.seconds(message.msgTimeStamp())),
                TencentContents::ofPair);
    }

    private Stream<SourceRecord<SourceMessage>> ofGroup(String groupId) {
        String type = typeOf(groupId);
        if (type.equals(LIVE) || type.equals(COMMUNITY)) {
            return Stream.of();
        }
        List<GroupChatMessage> all = pacer.list(
                        "group_open_http_svc/group_msg_get_simple",
                        tencent.groupMessages().history(GroupHistory.of(groupId)))
                .sorted(Comparator.comparingLong(GroupChatMessage::msgSeq))
                .toList();
        return TencentOrder.records(all, message -> TencentContents.ofGroup(groupId, message));
    }

    @Override
    public Stream<SourceRecord<ConversationState>> states(String accountId) {
        List<Conversation> contacts = contacts(accountId).toList();
        List<String> peers = contacts.stream()
                .map(Conversation::toAccount)
                .filter(id -> !id.isEmpty())
                .toList();
        Map<String, Long> unread = new HashMap<>();
        for (int from = 0; from < peers.size(); from += PEERS_AT_ONCE) {
            List<String> some = peers.subList(from, Math.min(peers.size(), from + PEERS_AT_ONCE));
            pacer.call(
                            "openim/get_c2c_unread_msg_num",
                            () -> tencent.messages()
                                    .unreadCount(UnreadCountQuery.of(accountId).withPeerAccounts(some))
                                    .execute())
                    .succeeded()
                    .forEach((PeerUnreadCount count) -> unread.put(count.peerAccount(), count.unreadCount()));
        }
        List<SourceRecord<ConversationState>> states = new ArrayList<>();
        for (Conversation contact : contacts) {
            boolean group = orNull(contact.toAccount()) == null;
            String target = group ? contact.groupId() : contact.toAccount();
            long left = unread.getOrDefault(target, 0L);
            List<SourceRecord.Loss> losses =
                    left == 0 ? List.of() : List.of(new SourceRecord.Loss(Reason.PARTLY_READ, ""));
            // Nobody says how much of a group is unread; what is imported counts as read.
            ConversationState state =
                    new ConversationState(group, target, contact.topFlag() != 0, false, !group && left == 0);
            states.add(SourceRecord.of(target, state, losses));
        }
        return states.stream();
    }

    /** Has nothing to give back. */
    @Override
    public void close() {}

    @Override
    public String toString() {
        return "TencentSource[" + accounts + "]";
    }
}
