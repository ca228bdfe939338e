package com.xuqm.tencent.conversation;

import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that is added to a group (1) or removed from it (2).
 *
 * @param contactOptType the service's {@code ContactOptType}
 * @param contactItem the conversation, {@code null} if the service does not say
 */
public record ConversationUpdate(
        @WireName("ContactOptType") long contactOptType,
        @WireName("ContactItem") @Nullable ConversationKey contactItem) {}
