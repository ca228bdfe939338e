package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.xuqm.emulator.inspect.TencentMessage;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of the application; under the state lock. */
public final class Groups {

    static final int BAD = 10004;
    static final int FORBIDDEN = 10007;
    static final int GONE = 10010;
    static final int NO_ID = 10015;
    static final int NO_USER = 10019;

    private static final int TRIAL_GROUPS = 100;
    private static final String GENERATED = "@TGS#";
    private static final Map<String, String> ALIASES = Map.of("Work", "Private", "Meeting", "ChatRoom");
    private static final List<String> TYPES = List.of("Public", "Private", "ChatRoom", Group.LIVE, Group.COMMUNITY);

    private final Users users;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private long lastId;

    /**
     * Creates an empty list.
     *
     * @param users the accounts
     */
    public Groups(Users users) {
        this.users = users;
    }

    Users users() {
        return users;
    }

    static String type(Args args) {
        String type = args.text("Type");
        String known = ALIASES.getOrDefault(type, type);
        if (!TYPES.contains(known)) {
            throw args.bad("there is no type of group " + type);
        }
        return known;
    }

    /** Makes a group with the id that the caller wants, or with one of its own. */
    Group create(String type, @Nullable String wanted, @Nullable String owner, long now, long maxMembers) {
        if (users.isTrial() && groups.size() >= TRIAL_GROUPS) {
            throw Refused.with(10058, "the trial edition takes " + TRIAL_GROUPS + " groups");
        }
        String id = wanted == null || wanted.isEmpty() ? newId(type) : checked(wanted, type);
        Group existing = groups.get(id);
        if (existing != null) {
            boolean own = owner != null && owner.equals(existing.owner);
            throw Refused.with(own ? 10025 : 10021, "there is a group " + id + " already");
        }
        Group group = new Group(id, type, now, maxMembers);
        group.owner = owner;
        if (owner != null && !type.equals(Group.LIVE)) {
            group.members.put(owner, new Member(owner, Member.OWNER, now));
        }
        groups.put(id, group);
        return group;
    }

    /** Adds a group with members, the first of whom owns it. */
    public void past(String id, String name, List<String> members, long seconds) {
        Group group = create("Public", id, members.get(0), seconds, 6000);
        group.texts.put("Name", name);
        members.stream()
                .skip(1)
                .forEach(member -> group.members.put(member, new Member(member, Member.ORDINARY, seconds)));
    }

    /** Adds a message of the past to a group. */
    public void past(String groupId, String from, long seconds, JsonArray body) {
        Channel channel = require(groupId).channel;
        long seq = channel.takeSeq();
        channel.add(new GroupMessage(from, seq, seq, seconds, body, false, false));
    }

    private String newId(String type) {
        String prefix = type.equals(Group.COMMUNITY) ? GENERATED + "_" + GENERATED + "c" : GENERATED + "2";
        return prefix + "EMU" + Long.toString(++lastId + 1_000_000, 36).toUpperCase(java.util.Locale.ROOT);
    }

    private static String checked(String id, String type) {
        boolean community = type.equals(Group.COMMUNITY);
        boolean prefixed = id.startsWith(GENERATED) && !(community && id.startsWith(GENERATED + "_"));
        if (id.length() > 48 || !id.chars().allMatch(c -> c > 0x20 && c < 0x7f) || prefixed) {
            throw Refused.with(NO_ID, "GroupId has 1 to 48 printable ASCII characters, and begins not with @TGS#");
        }
        return id;
    }

    @Nullable
    Group find(String id) {
        return groups.get(id);
    }

    /** The group that a command names. */
    Group require(Args args) {
        return require(args.text("GroupId"));
    }

    Group require(String id) {
        Group group = groups.get(id);
        if (group == null) {
            throw Refused.with(GONE, "there is no group " + id + ", or it was dissolved");
        }
        return group;
    }

    /** The channel that a command names: the group's, or that of one of its topics. */
    static Channel channel(Group group, Args args) {
        return args.textOr("TopicId", "").isEmpty() ? group.channel : topic(group, args.text("TopicId")).channel;
    }

    static Topic topic(Group group, String id) {
        Topic topic = group.topics.get(id);
        if (topic == null) {
            throw Refused.with(NO_ID, "there is no topic " + id);
        }
        return topic;
    }

    static Refusal notFor(Group group) {
        return Refused.with(FORBIDDEN, "that is not possible in a group of type " + group.type);
    }

    Member member(Group group, String id) {
        Member member = group.members.get(id);
        if (member == null) {
            throw Refused.with(users.has(id) ? FORBIDDEN : NO_USER, id + " is no member");
        }
        return member;
    }

    Collection<Group> all() {
        return groups.values();
    }

    void remove(Group group) {
        groups.remove(group.id);
    }

    /** Forgets an account. */
    public void forget(String id) {
        groups.values().forEach(group -> group.members.remove(id));
    }

    /** Ids of all groups. */
    public List<String> ids() {
        return List.copyOf(groups.keySet());
    }

    /** Ids of the members of a group. */
    public List<String> members(String groupId) {
        return List.copyOf(require(groupId).members.keySet());
    }

    /** The messages of a group and its topics. */
    public List<TencentMessage> messages(String groupId) {
        Group group = require(groupId);
        List<TencentMessage> all = new ArrayList<>();
        group.channel.messages.forEach(message -> all.add(message.snapshot(groupId)));
        group.topics
                .values()
                .forEach(topic -> topic.channel.messages.forEach(message -> all.add(message.snapshot(topic.id))));
        return all;
    }
}
