package com.xuqm.tencent.friend;

import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to delete friend groups.
 *
 * @param currentSequence the number of the list's version
 */
public record FriendGroupsDeleted(
        @WireName("CurrentSequence") long currentSequence) {}
