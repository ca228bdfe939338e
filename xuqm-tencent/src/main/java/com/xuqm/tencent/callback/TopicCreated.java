package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.group.CustomField;
import java.util.List;

/**
 * A topic was created. The callback is {@code Group.CallbackAfterCreateTopic}.
 *
 * @param groupId the group; empty if the service does not say
 * @param topicId the topic; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param ownerAccount the owner; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param userDefinedDatas fields that the app has defined, unmodifiable
 */
public record TopicCreated(
        @WireName("GroupId") String groupId,
        @WireName("TopicId") String topicId,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Owner_Account") String ownerAccount,
        @WireName("Type") String type,
        @WireName("Name") String name,
        @WireName("UserDefinedDataList") List<CustomField> userDefinedDatas) {

    /** What the service leaves out is empty. */
    public TopicCreated {
        groupId = Received.orEmpty(groupId);
        topicId = Received.orEmpty(topicId);
        operatorAccount = Received.orEmpty(operatorAccount);
        ownerAccount = Received.orEmpty(ownerAccount);
        type = Received.orEmpty(type);
        name = Received.orEmpty(name);
        userDefinedDatas = Checks.copy(userDefinedDatas);
    }
}
