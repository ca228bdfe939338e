package com.xuqm.emulator.internal.conversation;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.message.Chat;

/** Reads which chat a request is about. */
public final class ChatParameters {

    private final Accounts accounts;
    private final Groups groups;

    /**
     * Creates a reader.
     *
     * @param accounts the accounts
     * @param groups the groups
     */
    public ChatParameters(Accounts accounts, Groups groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    /** The chat of path and query. */
    Chat of(ApiRequest request) {
        return of(request.query().required("chatType"), request.path("targetId"), "parameter");
    }

    /** The chat of path and query, which the caller must have a part in. */
    Chat ofMember(ApiRequest request, Account caller) {
        Chat chat = of(request);
        if (chat.group() != null) {
            chat.group().requireMember(caller);
        }
        return chat;
    }

    /**
     * A chat of the given kind.
     *
     * @param chatType {@code SINGLE} or {@code GROUP}
     * @param targetId the other user, or the group
     * @param where what to call the place of the kind in a complaint
     * @return the chat
     */
    public Chat of(String chatType, String targetId, String where) {
        Ids.check("targetId", targetId);
        return switch (chatType) {
            case "SINGLE" -> Chat.with(accounts.require(targetId));
            case "GROUP" -> Chat.in(groups.require(targetId));
            default -> throw Refusal.badRequest(where + " chatType must be SINGLE or GROUP");
        };
    }
}
