package com.xuqm.tencent.group;

import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to count who is in a live group.
 *
 * @param onlineMemberNum the service's {@code OnlineMemberNum}
 */
public record OnlineCount(@WireName("OnlineMemberNum") long onlineMemberNum) {}
