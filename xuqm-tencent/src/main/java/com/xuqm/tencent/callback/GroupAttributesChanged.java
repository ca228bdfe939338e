package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.group.GroupAttribute;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of a group were changed. The callback is {@code Group.CallbackAfterGroupAttrChanged}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param optionType what was done to the attributes; empty if the service does not say
 * @param attributes the service's {@code GroupAttr}, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupAttributesChanged(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("OptionType") String optionType,
        @WireName("GroupAttr") List<GroupAttribute> attributes,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupAttributesChanged {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        operatorAccount = Received.orEmpty(operatorAccount);
        optionType = Received.orEmpty(optionType);
        attributes = Checks.copy(attributes);
        eventTime = Received.timeOrNull(eventTime);
    }
}
