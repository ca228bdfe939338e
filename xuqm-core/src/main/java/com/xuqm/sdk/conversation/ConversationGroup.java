package com.xuqm.sdk.conversation;

/**
 * A grouping of conversations. It is there as long as a conversation is in it. (The fields are assumed.)
 *
 * @param groupName its name
 * @param conversationCount how many conversations are in it
 */
public record ConversationGroup(String groupName, int conversationCount) {}
