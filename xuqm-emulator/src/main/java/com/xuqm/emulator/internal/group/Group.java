package com.xuqm.emulator.internal.group;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredGroup;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.http.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group. */
public final class Group {

    private final String groupId;
    private final long createdAt;
    private final Map<Account, Member> members = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private GroupProfile profile;

    Group(String groupId, GroupProfile profile, long createdAt) {
        this.groupId = groupId;
        this.profile = profile;
        this.createdAt = createdAt;
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public String groupId() {
        return groupId;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return profile.name();
    }

    GroupProfile profile() {
        return profile;
    }

    void change(GroupProfile newProfile) {
        profile = newProfile;
    }

    /** Values of the application's own, by name. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** Whether its name or id holds a text, without regard to case. */
    boolean mentions(String lowerCase) {
        return groupId.toLowerCase(Locale.ROOT).contains(lowerCase)
                || profile.name().toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    boolean publicGroup() {
        return profile.publicGroup();
    }

    /**
     * Its members, the owner among them.
     *
     * @return a live view, in the order in which they joined
     */
    public Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    /**
     * The membership of an account.
     *
     * @param account the account
     * @return the membership, or null
     */
    public @Nullable Member member(Account account) {
        return members.get(account);
    }

    /**
     * Refuses whoever is neither a member nor an administrator of the application.
     *
     * @param account who wants something
     * @throws Refusal 403 if it may not
     */
    public void requireInsider(Account account) {
        if (!account.administrator() && !members.containsKey(account)) {
            throw Refusal.forbidden(account.userId() + " is not a member of the group " + groupId);
        }
    }

    /**
     * Demands that somebody is a member.
     *
     * @param account who
     * @return the member
     * @throws Refusal 403 if he is none
     */
    public Member requireMember(Account account) {
        Member member = members.get(account);
        if (member == null) {
            throw Refusal.forbidden(account.userId() + " is not a member of the group " + groupId);
        }
        return member;
    }

    /** The member of the given name, who must be one. */
    public Member named(String userId) {
        for (Member member : members.values()) {
            if (member.account().userId().equals(userId)) {
                return member;
            }
        }
        throw Refusal.notFound("no such member of the group " + groupId + ": " + userId);
    }

    /** Demands that somebody is owner or administrator of the group, or administrator of the application. */
    void requireManager(Account account) {
        Member member = members.get(account);
        boolean manager = member != null && member.role() != Role.MEMBER;
        if (!manager && !account.administrator()) {
            throw Refusal.forbidden(account.userId() + " is neither owner nor administrator of the group " + groupId);
        }
    }

    /** Demands that somebody owns the group. */
    void requireOwner(Account account, String deed) {
        if (owner().account() != account) {
            throw Refusal.forbidden("only its owner may " + deed + " the group " + groupId);
        }
    }

    /**
     * Demands that somebody may write in the group now.
     *
     * @param account who
     * @param now the time
     * @throws Refusal 403 if he or the whole group is muted
     */
    public void requireVoice(Account account, long now) {
        Member member = members.get(account);
        if (member == null) {
            return;
        }
        Long mutedUntil = member.mutedUntil(now);
        if (mutedUntil != null) {
            throw Refusal.forbidden(account.userId() + " is muted in the group " + groupId + " until "
                    + Instant.ofEpochMilli(mutedUntil));
        }
        if (profile.muted() && member.role() == Role.MEMBER && !account.administrator()) {
            throw Refusal.forbidden("the group " + groupId + " is muted: only owner and administrators may write");
        }
    }

    void put(Member member) {
        members.put(member.account(), member);
    }

    void remove(Account account) {
        members.remove(account);
    }

    /**
     * Its owner.
     *
     * @return the member who owns it
     */
    public Member owner() {
        for (Member member : members.values()) {
            if (member.role() == Role.OWNER) {
                return member;
            }
        }
        throw new IllegalStateException("group " + groupId + " has no owner");
    }

    /**
     * The group on the wire.
     *
     * @return the object
     */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("groupId", groupId);
        json.addProperty("name", profile.name());
        json.addProperty("ownerId", owner().account().userId());
        json.addProperty("avatar", profile.avatar());
        json.addProperty("announcement", profile.announcement());
        json.addProperty("introduction", profile.introduction());
        json.addProperty("memberCount", members.size());
        json.addProperty("publicGroup", profile.publicGroup());
        json.addProperty("muted", profile.muted());
        JsonObject values = new JsonObject();
        attributes.forEach(values::addProperty);
        json.add("attributes", values);
        json.addProperty("createdAt", createdAt);
        return json;
    }

    /**
     * The group as a test sees it.
     *
     * @return a snapshot
     */
    public StoredGroup snapshot() {
        return new StoredGroup(
                groupId,
                profile.name(),
                owner().account().userId(),
                members.keySet().stream().map(Account::userId).toList());
    }
}
