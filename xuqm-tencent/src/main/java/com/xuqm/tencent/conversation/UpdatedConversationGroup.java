package com.xuqm.tencent.conversation;

import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request to change conversation groups.
 *
 * @param updateType the service's {@code UpdateType}
 * @param updateGroupResult the service's {@code UpdateGroupResult}, {@code null} if the service does not say
 */
public record UpdatedConversationGroup(
        @WireName("UpdateType") long updateType,
        @WireName("UpdateGroupResult") @Nullable ConversationGroupChange updateGroupResult) {}
