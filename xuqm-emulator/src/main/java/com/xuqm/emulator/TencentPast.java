package com.xuqm.emulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.tencent.TencentBackend;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What an app of Tencent Cloud IM had before a test began. It is added without requests, limits and callbacks, so that much of it is no matter. */
public final class TencentPast {

    private final Consumer<Function<TencentBackend, Boolean>> locked;

    TencentPast(Consumer<Function<TencentBackend, Boolean>> locked) {
        this.locked = locked;
    }

    private TencentPast change(Consumer<TencentBackend> change) {
        locked.accept(state -> {
            change.accept(state);
            return true;
        });
        return this;
    }

    /**
     * Makes two accounts friends of each other.
     *
     * @param userId one of them
     * @param friendId the other
     * @return this
     */
    public TencentPast friends(String userId, String friendId) {
        return change(state -> state.relations().befriend(userId, friendId, 1_700_000_000));
    }

    /**
     * Makes an account block another.
     *
     * @param userId who blocks
     * @param blockedId who is blocked
     * @return this
     */
    public TencentPast block(String userId, String blockedId) {
        return change(state -> state.relations().block(userId, blockedId, 1_700_000_000));
    }

    /**
     * Adds a public group.
     *
     * @param groupId its id, which no group has
     * @param name its name
     * @param memberIds its members, of whom the first owns it
     * @return this
     */
    public TencentPast group(String groupId, String name, List<String> memberIds) {
        if (Given.present("memberIds", memberIds).isEmpty()) {
            throw new IllegalArgumentException("memberIds must not be empty: the first owns the group");
        }
        return change(state -> state.groups().past(groupId, name, memberIds, 1_700_000_000));
    }

    /**
     * Adds a message from one user to another. Both count as having read it.
     *
     * @param fromId who sent it
     * @param toId who got it
     * @param sentAt when; the service has it to the second, and keeps 7 days
     * @param text the text
     * @return this
     */
    public TencentPast message(String fromId, String toId, Instant sentAt, String text) {
        return change(state -> state.messages().past(fromId, toId, sentAt.getEpochSecond(), body(text)));
    }

    /**
     * Adds a message to a group.
     *
     * @param groupId the group
     * @param fromId who sent it
     * @param sentAt when; the service has it to the second
     * @param text the text
     * @return this
     */
    public TencentPast groupMessage(String groupId, String fromId, Instant sentAt, String text) {
        return change(state -> state.groups().past(groupId, fromId, sentAt.getEpochSecond(), body(text)));
    }

    private static JsonArray body(String text) {
        JsonObject content = new JsonObject();
        content.addProperty("Text", Given.present("text", text));
        JsonObject element = new JsonObject();
        element.addProperty("MsgType", "TIMTextElem");
        element.add("MsgContent", content);
        JsonArray body = new JsonArray();
        body.add(element);
        return body;
    }
}
