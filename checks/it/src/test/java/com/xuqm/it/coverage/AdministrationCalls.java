package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.admin.CreateKeywordFilter;
import com.xuqm.sdk.admin.ImportMessage;
import com.xuqm.sdk.admin.SetGlobalMute;
import com.xuqm.sdk.admin.UpdateKeywordFilter;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.message.SendMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Calls what only administrators may do. */
final class AdministrationCalls {

    private AdministrationCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm) {
        sections.put("users", () -> users(xuqm));
        sections.put("administration of messages", () -> messages(xuqm));
        sections.put("administration of groups", () -> groups(xuqm));
        sections.put("filters", () -> filters(xuqm));
        sections.put("global mute and operation logs", () -> globalMute(xuqm));
    }

    private static void globalMute(XuqmClient xuqm) {
        xuqm.globalMute().set(SetGlobalMute.off()).execute();
        xuqm.globalMute().get().execute();
        assertThat(xuqm.operationLogs().list().all()).isNotEmpty();
    }

    private static void users(XuqmClient xuqm) {
        assertThat(xuqm.admin().listUsers().all()).isNotEmpty();
        xuqm.admin().userStates(List.of("user_001")).execute();
        xuqm.admin().kickUsers(List.of("user_005")).execute();
    }

    private static void messages(XuqmClient xuqm) {
        xuqm.admin().batchSend(BatchSend.text(List.of("user_001"), "hi")).execute();
        xuqm.admin()
                .importMessages(List.of(ImportMessage.of(
                        "user_001", SendMessage.text("user_002", "from before"), Instant.ofEpochSecond(1_700_000_000))))
                .execute();
        xuqm.admin().markRead("user_002", ConversationKey.single("user_001")).execute();
        String message =
                xuqm.admin().listMessages("user_001", "user_002").all().get(0).id();
        xuqm.admin().revokeMessage(message).execute();
    }

    private static void groups(XuqmClient xuqm) {
        String group = xuqm.asUser("user_001")
                .groups()
                .create(CreateGroup.of("Watched", "user_002"))
                .execute()
                .groupId();
        xuqm.asUser("user_001")
                .messages()
                .send(SendMessage.groupText(group, "read me"))
                .execute();
        assertThat(xuqm.admin().listGroups().all()).isNotEmpty();
        assertThat(xuqm.admin().groupOwner(group).execute().ownerId()).isEqualTo("user_001");
        xuqm.admin().transferGroupOwner(group, "user_002").execute();
        xuqm.admin().updateGroupAttributes(group, Map.of("level", "1")).execute();
        xuqm.admin().removeGroupAttributes(group, List.of("level")).execute();
        assertThat(xuqm.admin().groupReadReceipts(group).all()).isNotEmpty();
        xuqm.admin().dismissGroup(group).execute();
    }

    private static void filters(XuqmClient xuqm) {
        String filter = xuqm.keywordFilters()
                .create(CreateKeywordFilter.mask("forbidden"))
                .execute()
                .id();
        xuqm.keywordFilters().update(filter, UpdateKeywordFilter.enabled(false)).execute();
        assertThat(xuqm.keywordFilters().list().all()).hasSize(1);
        xuqm.keywordFilters().delete(filter).execute();
    }
}
