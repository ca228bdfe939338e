package com.xuqm.emulator.internal.backend;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.GroupListener;
import com.xuqm.emulator.internal.group.Member;
import com.xuqm.emulator.internal.json.JsonFields;

/** Tells whoever listens to events what happens to groups. */
final class GroupEvents implements GroupListener {

    private final Events events;

    GroupEvents(Events events) {
        this.events = events;
    }

    @Override
    public void created(Group group) {
        events.publish("group.created", group::toJson);
    }

    @Override
    public void dismissed(Group group) {
        events.publish("group.dismissed", group::toJson);
    }

    @Override
    public void joined(Group group, Member member) {
        events.publish("group.member.joined", () -> membership(group, member.account()));
    }

    @Override
    public void left(Group group, Account account) {
        events.publish("group.member.left", () -> membership(group, account));
    }

    private static JsonObject membership(Group group, Account account) {
        return JsonFields.start()
                .put("groupId", group.groupId())
                .put("userId", account.userId())
                .json();
    }
}
