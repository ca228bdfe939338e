package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.group.GroupRole;
import com.xuqm.sdk.group.UpdateGroup;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Calls what concerns groups. */
final class GroupCalls {

    private GroupCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm) {
        sections.put("groups", () -> groups(xuqm));
    }

    private static void groups(XuqmClient xuqm) {
        XuqmUser owner = xuqm.asUser("user_001");
        String group = owner.groups()
                .create(CreateGroup.of("Everything")
                        .withGroupId("every/thing 1")
                        .withPublicGroup(true))
                .execute()
                .groupId();
        assertThat(owner.groups().list().all()).isNotEmpty();
        assertThat(owner.groups().listPublic().all()).isNotEmpty();
        assertThat(owner.groups().search("Everything").all()).hasSize(1);
        owner.groups()
                .update(group, UpdateGroup.changes().withAnnouncement("Welcome"))
                .execute();
        owner.groups().addMember(group, "user_002").execute();
        owner.groups().addMembers(group, List.of("user_003", "user_004")).execute();
        assertThat(owner.groups().listMembers(group).all()).hasSize(4);
        assertThat(owner.groups().searchMembers(group, "user_002").all()).hasSize(1);
        owner.groups().setRole(group, "user_002", GroupRole.ADMIN).execute();
        owner.groups().muteMember(group, "user_003", Duration.ofMinutes(5)).execute();
        owner.groups().updateAttributes(group, Map.of("colour", "blue")).execute();
        owner.groups().removeAttributes(group, List.of("colour")).execute();
        owner.groups().removeMember(group, "user_003").execute();
        owner.groups().removeMembers(group, List.of("user_004")).execute();
        joinRequests(xuqm, owner, group);
        owner.groups().transferOwner(group, "user_002").execute();
        owner.groups().leave(group).execute();
        assertThat(xuqm.asUser("user_002").groups().get(group).execute().ownerId())
                .isEqualTo("user_002");
        xuqm.asUser("user_002").groups().dismiss(group).execute();
    }

    private static void joinRequests(XuqmClient xuqm, XuqmUser owner, String group) {
        owner.joinRequests().accept(group, ask(xuqm, "user_003", group)).execute();
        owner.joinRequests().reject(group, ask(xuqm, "user_004", group)).execute();
        assertThat(owner.joinRequests().list(group).all()).hasSize(2);
        owner.joinRequests()
                .acceptBatch(group, List.of(ask(xuqm, "user_004", group)))
                .execute();
        owner.joinRequests()
                .rejectBatch(group, List.of(ask(xuqm, "user_005", group)))
                .execute();
    }

    private static String ask(XuqmClient xuqm, String userId, String group) {
        return xuqm.asUser(userId).joinRequests().send(group, "加入").execute().requestId();
    }
}
