package com.xuqm.tencent.robot;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to send a message of a robot piece by piece.
 *
 * @param msgKey the key of the message; empty if the service does not say
 * @param msgTime when the service took it, in epoch seconds
 */
public record RobotStreamSent(
        @WireName("MsgKey") String msgKey,
        @WireName("MsgTime") long msgTime) {

    /**
     * Sees to what is missing.
     *
     * @param msgKey the key of the message; empty if the service does not say
     * @param msgTime when the service took it, in epoch seconds
     */
    public RobotStreamSent {
        msgKey = Received.orEmpty(msgKey);
    }
}
