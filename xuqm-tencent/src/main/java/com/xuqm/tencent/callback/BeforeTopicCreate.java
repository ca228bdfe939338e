package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A topic is about to be created. The callback is {@code Group.CallbackBeforeCreateTopic}.
 *
 * @param type the type; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param name the name; empty if the service does not say
 */
public record BeforeTopicCreate(
        @WireName("Type") String type,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Name") String name) {

    /** What the service leaves out is empty. */
    public BeforeTopicCreate {
        type = Received.orEmpty(type);
        operatorAccount = Received.orEmpty(operatorAccount);
        name = Received.orEmpty(name);
    }
}
