package com.xuqm.maxim;

import com.xuqm.maxim.ai.AgentOperations;
import com.xuqm.maxim.file.FileOperations;
import com.xuqm.maxim.group.GroupAnnouncementOperations;
import com.xuqm.maxim.group.GroupFileOperations;
import com.xuqm.maxim.group.GroupMemberOperations;
import com.xuqm.maxim.group.GroupOperations;
import com.xuqm.maxim.group.GroupRequestOperations;
import com.xuqm.maxim.group.GroupSettingOperations;
import com.xuqm.maxim.message.MessageOperations;
import com.xuqm.maxim.push.PushOperations;
import com.xuqm.maxim.roster.RosterOperations;
import com.xuqm.maxim.token.TokenOperations;
import com.xuqm.maxim.user.UserConversationOperations;
import com.xuqm.maxim.user.UserDeviceOperations;
import com.xuqm.maxim.user.UserOperations;
import com.xuqm.maxim.user.UserPreferenceOperations;
import com.xuqm.maxim.user.UserPushOperations;
import com.xuqm.sdk.call.Operation;
import java.util.List;
import java.util.stream.Stream;

/** All routes that the SDK has methods for. */
public final class MaximOperations {

    private MaximOperations() {}

    /**
     * Returns the routes of all areas.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return Stream.of(
                        GroupOperations.all(),
                        GroupSettingOperations.all(),
                        GroupMemberOperations.all(),
                        GroupRequestOperations.all(),
                        GroupAnnouncementOperations.all(),
                        GroupFileOperations.all(),
                        RosterOperations.all(),
                        MessageOperations.all(),
                        UserOperations.all(),
                        UserPreferenceOperations.all(),
                        UserPushOperations.all(),
                        UserDeviceOperations.all(),
                        UserConversationOperations.all(),
                        TokenOperations.all(),
                        PushOperations.all(),
                        FileOperations.all(),
                        AgentOperations.all())
                .flatMap(List::stream)
                .toList();
    }
}
