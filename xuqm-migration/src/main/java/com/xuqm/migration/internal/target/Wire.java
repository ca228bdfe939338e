package com.xuqm.migration.internal.target;

import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.admin.ImportMessage;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.friend.AddFriend;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.message.SendMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records as requests. What the SDK takes in no request is an {@link IllegalArgumentException}. */
final class Wire {

    private Wire() {}

    static String id(String id) {
        return Checks.id("userId", id);
    }

    static ImportAccount account(SourceAccount account) {
        ImportAccount request = ImportAccount.of(account.id());
        if (account.nickname() != null) {
            request = request.withNickname(account.nickname());
        }
        return account.avatar() == null ? request : request.withAvatar(account.avatar());
    }

    static AddFriend friend(SourceFriend friend) {
        AddFriend request = AddFriend.of(friend.id());
        if (friend.remark() != null) {
            request = request.withRemark(friend.remark());
        }
        return friend.grouping() == null ? request : request.withGroupName(friend.grouping());
    }

    /** Those who need a request of their own. */
    static List<SourceFriend> alone(List<SourceFriend> friends) {
        return friends.stream().filter(friend -> friend.remark() != null).toList();
    }

    /** The others, by the grouping that one request puts them into; the empty text stands for none. */
    static Map<String, List<SourceFriend>> byGrouping(List<SourceFriend> friends) {
        Map<String, List<SourceFriend>> groupings = new LinkedHashMap<>();
        for (SourceFriend friend : friends) {
            if (friend.remark() == null) {
                String grouping = Objects.requireNonNullElse(friend.grouping(), "");
                groupings.computeIfAbsent(grouping, name -> new ArrayList<>()).add(friend);
            }
        }
        return groupings;
    }

    static CreateGroup group(SourceGroup group) {
        CreateGroup request = CreateGroup.of(group.name().isBlank() ? group.id() : group.name())
                .withGroupId(group.id())
                .withPublicGroup(group.publicGroup());
        if (group.avatar() != null) {
            request = request.withAvatar(group.avatar());
        }
        if (group.announcement() != null) {
            request = request.withAnnouncement(group.announcement());
        }
        return group.introduction() == null ? request : request.withIntroduction(group.introduction());
    }

    static Map<String, String> attributes(SourceGroup group) {
        return Checks.texts("attributes", group.attributes());
    }

    static ImportMessage message(boolean ofGroup, String groupId, SourceMessage message) {
        SendMessage send = ofGroup
                ? SendMessage.toGroup(groupId, message.content())
                : SendMessage.to(Objects.requireNonNull(message.toId()), message.content());
        return ImportMessage.of(message.fromId(), send.withClientMsgId(message.key()), message.createdAt());
    }

    static ConversationKey conversation(ConversationState state) {
        return state.group() ? ConversationKey.group(state.targetId()) : ConversationKey.single(state.targetId());
    }
}
