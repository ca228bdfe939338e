package com.xuqm.migration.maxim;

import static com.xuqm.migration.internal.pace.Texts.orNull;

import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.group.Announcement;
import com.xuqm.maxim.group.Group;
import com.xuqm.maxim.group.GroupMember;
import com.xuqm.maxim.group.GroupType;
import com.xuqm.maxim.message.Conversation;
import com.xuqm.maxim.roster.Friend;
import com.xuqm.maxim.roster.Relation;
import com.xuqm.maxim.user.UserProfile;
import com.xuqm.maxim.user.UserSummary;
import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.KeySet;
import com.xuqm.migration.internal.pace.Pacer;
import com.xuqm.migration.internal.pace.Sleeper;
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
import com.xuqm.migration.source.SourceRecord.Loss;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An app of Maxim. It lists its users; groups are those that any of them is in, since there is no list of all, and who has talked to whom comes from each
 * user's conversations. Ids become their decimal digits.
 *
 * <p>No rates are published, so that every route is called 5 times a second at the most, unless another rate is given. Nothing is marked as read by being read.
 */
public final class MaximSource implements MigrationSource {

    private static final double CAREFUL = 5;
    private static final int FRIENDS_AT_ONCE = 100;

    private final MaximClient maxim;
    private final Pacer pacer;
    private final Clock clock;
    private final MaximContents contents;

    private MaximSource(MaximClient maxim, Pacer pacer, Clock clock, @Nullable JsonBinding json) {
        this.maxim = maxim;
        this.pacer = pacer;
        this.clock = clock;
        this.contents = new MaximContents(json);
    }

    /**
     * Reads an app, each route 5 times a second.
     *
     * @param maxim reads it, with the token of an administrator; whoever made it closes it
     * @return the source
     */
    public static MaximSource of(MaximClient maxim) {
        return of(maxim, CAREFUL);
    }

    /**
     * Reads an app.
     *
     * @param maxim reads it, with the token of an administrator; whoever made it closes it
     * @param perSecond how often in a second each route is called, more than 0
     * @return the source
     */
    public static MaximSource of(MaximClient maxim, double perSecond) {
        return source(maxim, perSecond, null);
    }

    /**
     * Reads an app, and its attachments: pictures, sounds, videos, files and places become those of Xuqm. (What is in an attachment is assumed; those that
     * are otherwise stay custom content, as all do without a binding.)
     *
     * @param maxim reads it, with the token of an administrator; whoever made it closes it
     * @param perSecond how often in a second each route is called, more than 0; the vendor publishes no rates, and 5 is careful
     * @param json reads attachments
     * @return the source
     */
    public static MaximSource of(MaximClient maxim, double perSecond, JsonBinding json) {
        return source(maxim, perSecond, Checks.notNull("json", json));
    }

    private static MaximSource source(MaximClient maxim, double perSecond, @Nullable JsonBinding json) {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("perSecond must be more than 0, but is " + perSecond);
        }
        return new MaximSource(
                Checks.notNull("maxim", maxim),
                new Pacer(route -> perSecond, System::nanoTime, Sleeper.real()),
                Clock.systemUTC(),
                json);
    }

    private <T> T call(String route, Supplier<T> work) {
        return pacer.call(route, work);
    }

    @Override
    public String name() {
        return "maxim";
    }

    @Override
    public String identity() {
        return maxim.toString().replaceAll(", transport=.*|.*\\[", "");
    }

    @Override
    public Stream<String> accountIds() {
        return pacer.list("user/list", maxim.users().list())
                .map(UserSummary::userId)
                .map(String::valueOf);
    }

    private static long number(String id) {
        return Long.parseLong(id);
    }

    @Override
    public List<SourceRecord<SourceAccount>> accounts(List<String> ids) {
        return ids.stream().map(this::account).toList();
    }

    /** No other id can be one of this service. */
    private static boolean isNumber(String id) {
        return id.matches("\\d{1,18}");
    }

    private SourceRecord<SourceAccount> account(String id) {
        if (!isNumber(id)) {
            return SourceRecord.absent(id, Reason.NOT_AT_SOURCE, "");
        }
        UserProfile profile;
        try {
            profile = call(
                    "user/profile",
                    () -> maxim.asUser(number(id)).users().profile().execute());
        } catch (XuqmNotFoundException e) {
            return SourceRecord.absent(id, Reason.NOT_AT_SOURCE, "");
        }
        List<Loss> losses = new ArrayList<>();
        lose(losses, Reason.PROFILE_FIELD, "username", profile.username());
        lose(losses, Reason.PROFILE_FIELD, "description", profile.description());
        lose(losses, Reason.PROFILE_FIELD, "email", profile.email());
        lose(losses, Reason.PROFILE_FIELD, "mobile", profile.mobile());
        lose(losses, Reason.PROFILE_FIELD, "public_info", profile.publicInfo());
        lose(losses, Reason.PROFILE_FIELD, "private_info", profile.privateInfo());
        lose(losses, Reason.MEDIA_AT_SOURCE, "avatar", profile.avatar());
        return SourceRecord.of(id, new SourceAccount(id, orNull(profile.nickname()), orNull(profile.avatar())), losses);
    }

    private static void lose(List<Loss> losses, Reason reason, String field, @Nullable String value) {
        if (orNull(value) != null) {
            losses.add(new Loss(reason, field));
        }
    }

    @Override
    public Stream<SourceRecord<SourceFriend>> friends(String accountId) {
        List<Long> ids = pacer.list(
                        "roster/list", maxim.asUser(number(accountId)).roster().list())
                .toList();
        List<SourceRecord<SourceFriend>> friends = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += FRIENDS_AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + FRIENDS_AT_ONCE));
            for (Friend friend : call(
                    "roster/list details",
                    () -> maxim.asUser(number(accountId)).roster().getAll(some).execute())) {
                if (friend.relation() == null || Relation.FRIEND.equals(friend.relation())) {
                    friends.add(friend(friend));
                }
            }
        }
        return friends.stream();
    }

    private static SourceRecord<SourceFriend> friend(Friend friend) {
        List<Loss> losses = new ArrayList<>();
        lose(losses, Reason.FRIEND_FIELD, "ext", friend.ext());
        String id = friend.userId().toString();
        return SourceRecord.of(id, new SourceFriend(id, orNull(friend.alias()), null), losses);
    }

    @Override
    public Stream<SourceRecord<String>> blocked(String accountId) {
        return call(
                        "roster/blocked_list",
                        () -> maxim.asUser(number(accountId))
                                .roster()
                                .listBlocked()
                                .execute())
                .stream()
                .map(String::valueOf)
                .map(id -> SourceRecord.of(id, id));
    }

    @Override
    public Stream<String> groupIds() {
        KeySet seen = new KeySet();
        return accountIds()
                .flatMap(id -> joined(id).stream())
                .map(String::valueOf)
                .filter(id -> seen.add(Key.of("group", id)));
    }

    @Override
    public List<SourceRecord<SourceGroup>> groups(List<String> ids) {
        return ids.stream().map(this::group).toList();
    }

    private SourceRecord<SourceGroup> group(String id) {
        if (!isNumber(id)) {
            return SourceRecord.absent(id, Reason.NOT_AT_SOURCE, "");
        }
        Group group;
        try {
            group = call("group/info", () -> maxim.groups().get(number(id)).execute());
        } catch (XuqmNotFoundException e) {
            return SourceRecord.absent(id, Reason.NOT_AT_SOURCE, "");
        }
        List<Loss> losses = new ArrayList<>();
        lose(losses, Reason.GROUP_FIELD, "ext", group.ext());
        lose(losses, Reason.MEDIA_AT_SOURCE, "avatar", group.avatar());
        if (group.joinApproval() != null) {
            losses.add(new Loss(Reason.GROUP_FIELD, "apply_approval"));
        }
        boolean muted = group.mutedUntil() != null && group.mutedUntil().isAfter(clock.instant());
        Long owner = group.ownerId();
        return SourceRecord.of(
                id,
                new SourceGroup(
                        id,
                        group.name(),
                        owner == null ? null : owner.toString(),
                        orNull(group.avatar()),
                        announcement(number(id)),
                        orNull(group.description()),
                        GroupType.CHAT_ROOM.equals(group.type()),
                        muted,
                        Map.of()),
                losses);
    }

    private @Nullable String announcement(long groupId) {
        try {
            List<Announcement> all = call(
                    "group/announcement/list",
                    () -> maxim.groupAnnouncements().list(groupId).execute());
            return all.isEmpty() ? null : orNull(all.get(0).content());
        } catch (XuqmNotFoundException e) {
            return null; // there is none
        }
    }

    @Override
    public Stream<SourceRecord<SourceMember>> members(String groupId) {
        long id = number(groupId);
        Group group = call("group/info", () -> maxim.groups().get(id).execute());
        Set<Long> administrators = new HashSet<>();
        call(
                        "group/admin_list",
                        () -> maxim.groupMembers().listAdministrators(id).execute())
                .forEach(member -> administrators.add(member.userId()));
        Map<Long, Instant> muted = new HashMap<>();
        pacer.list("group/banned_list", maxim.groupMembers().listMuted(id)).forEach(member -> {
            if (member.mutedUntil() != null) {
                muted.put(member.userId(), member.mutedUntil());
            }
        });
        return pacer.list("group/member_list", maxim.groupMembers().list(id))
                .map(member -> member(member, group.ownerId(), administrators, muted));
    }

    private static SourceRecord<SourceMember> member(
            GroupMember member, @Nullable Long owner, Set<Long> administrators, Map<Long, Instant> muted) {
        List<Loss> losses = new ArrayList<>();
        lose(losses, Reason.MEMBER_FIELD, "display_name", member.displayName());
        Role role = member.userId().equals(owner)
                ? Role.OWNER
                : administrators.contains(member.userId()) ? Role.ADMIN : Role.MEMBER;
        String id = member.userId().toString();
        return SourceRecord.of(id, new SourceMember(id, role, muted.get(member.userId())), losses);
    }

    @Override
    public Stream<SourceConversation> conversations() {
        KeySet seen = new KeySet();
        return accountIds().flatMap(id -> {
            Set<Long> groups = joined(id);
            return talks(id).stream()
                    .map(talk -> talk.with().id())
                    .map(with -> groups.contains(with)
                            ? SourceConversation.ofGroup(with.toString())
                            : SourceConversation.of(id, with.toString()))
                    .filter(each -> seen.add(Key.of("conversation", each.id())));
        });
    }

    /** An account that went away meanwhile is in no group, and has talked to nobody. */
    private <T> List<T> unlessGone(String route, Supplier<List<T>> work) {
        try {
            return call(route, work);
        } catch (XuqmNotFoundException e) {
            return List.of();
        }
    }

    private Set<Long> joined(String accountId) {
        return new LinkedHashSet<>(unlessGone(
                "group/user_joined",
                () -> maxim.asUser(number(accountId)).groups().listJoined().execute()));
    }

    private List<Conversation> talks(String accountId) {
        return unlessGone(
                "message/unread",
                () -> maxim.asUser(number(accountId)).messages().conversations().execute());
    }

    @Override
    public Stream<SourceRecord<SourceMessage>> messages(SourceConversation conversation) {
        long reader = number(conversation.first());
        long opposite = conversation.group() ? reader : number(conversation.second());
        if (conversation.group()) {
            Long owner = call("group/info", () -> maxim.groups().get(opposite).execute())
                    .ownerId();
            if (owner == null) {
                return Stream.of();
            }
            reader = owner;
        }
        List<SourceRecord<SourceMessage>> records = new ArrayList<>(pacer.list(
                        "message/conversation",
                        maxim.asUser(reader).messages().history(opposite).pageSize(100))
                .map(message -> contents.message(message, conversation.group()))
                .toList());
        Collections.reverse(records); // the newest comes first
        return records.stream();
    }

    @Override
    public Stream<SourceRecord<ConversationState>> states(String accountId) {
        Set<Long> groups = joined(accountId);
        Set<Long> pinned = pinned(accountId);
        return talks(accountId).stream().map(talk -> {
            Long with = talk.with().id();
            boolean read = talk.unread() == null || talk.unread() == 0;
            return SourceRecord.of(
                    with.toString(),
                    new ConversationState(groups.contains(with), with.toString(), pinned.contains(with), false, read),
                    read ? List.of() : List.of(new Loss(Reason.PARTLY_READ, "")));
        });
    }

    private Set<Long> pinned(String accountId) {
        try {
            return new HashSet<>(call(
                            "user/conversation/pin_list",
                            () -> maxim.asUser(number(accountId))
                                    .userConversations()
                                    .listPinned()
                                    .execute())
                    .conversationIds());
        } catch (XuqmApiException e) {
            if (e.httpStatus() == 404) {
                return Set.of(); // a service without this newer route
            }
            throw e;
        }
    }

    /** Has nothing to give back. */
    @Override
    public void close() {}

    @Override
    public String toString() {
        return "MaximSource[" + maxim + "]";
    }
}
