package com.xuqm.tencent;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.account.AccountsOperations;
import com.xuqm.tencent.account.ProfilesOperations;
import com.xuqm.tencent.conversation.ConversationGroupsOperations;
import com.xuqm.tencent.conversation.ConversationsOperations;
import com.xuqm.tencent.friend.BlacklistOperations;
import com.xuqm.tencent.friend.FollowsOperations;
import com.xuqm.tencent.friend.FriendGroupsOperations;
import com.xuqm.tencent.friend.FriendsOperations;
import com.xuqm.tencent.group.GroupAttributesOperations;
import com.xuqm.tencent.group.GroupCountersOperations;
import com.xuqm.tencent.group.GroupMembersOperations;
import com.xuqm.tencent.group.GroupMessagesOperations;
import com.xuqm.tencent.group.GroupsOperations;
import com.xuqm.tencent.group.LiveGroupsOperations;
import com.xuqm.tencent.group.PermissionGroupsOperations;
import com.xuqm.tencent.group.TopicsOperations;
import com.xuqm.tencent.message.MessageExtensionsOperations;
import com.xuqm.tencent.message.MessagesOperations;
import com.xuqm.tencent.message.StreamMessagesOperations;
import com.xuqm.tencent.moderation.GlobalMutesOperations;
import com.xuqm.tencent.moderation.KeywordsOperations;
import com.xuqm.tencent.moderation.ModerationOperations;
import com.xuqm.tencent.official.OfficialAccountsOperations;
import com.xuqm.tencent.official.SubscribersOperations;
import com.xuqm.tencent.operation.MediaOperations;
import com.xuqm.tencent.operation.OperationsOperations;
import com.xuqm.tencent.push.AllMemberPushOperations;
import com.xuqm.tencent.push.TimPushOperations;
import com.xuqm.tencent.robot.RobotsOperations;
import com.xuqm.tencent.search.SearchOperations;
import java.util.List;
import java.util.stream.Stream;

/** All commands that this version has methods for. */
public final class TencentOperations {

    private static final List<Operation> ALL = Stream.of(
                    AccountsOperations.all(),
                    ProfilesOperations.all(),
                    ConversationGroupsOperations.all(),
                    ConversationsOperations.all(),
                    BlacklistOperations.all(),
                    FollowsOperations.all(),
                    FriendGroupsOperations.all(),
                    FriendsOperations.all(),
                    GroupAttributesOperations.all(),
                    GroupCountersOperations.all(),
                    GroupMembersOperations.all(),
                    GroupMessagesOperations.all(),
                    GroupsOperations.all(),
                    LiveGroupsOperations.all(),
                    PermissionGroupsOperations.all(),
                    TopicsOperations.all(),
                    MessageExtensionsOperations.all(),
                    MessagesOperations.all(),
                    StreamMessagesOperations.all(),
                    GlobalMutesOperations.all(),
                    KeywordsOperations.all(),
                    ModerationOperations.all(),
                    OfficialAccountsOperations.all(),
                    SubscribersOperations.all(),
                    MediaOperations.all(),
                    OperationsOperations.all(),
                    AllMemberPushOperations.all(),
                    TimPushOperations.all(),
                    RobotsOperations.all(),
                    SearchOperations.all())
            .flatMap(List::stream)
            .toList();

    private TencentOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return ALL;
    }
}
