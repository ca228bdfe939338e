package com.xuqm.emulator.internal.friend;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.RequestStatus;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** Somebody asks to be a friend. */
final class FriendRequest {

    private final String requestId;
    private final Account from;
    private final Account to;
    private final @Nullable String remark;
    private final long createdAt;
    private RequestStatus status = RequestStatus.PENDING;
    private @Nullable Long handledAt;

    FriendRequest(String requestId, Account from, Account to, @Nullable String remark, long createdAt) {
        this.requestId = requestId;
        this.from = from;
        this.to = to;
        this.remark = remark;
        this.createdAt = createdAt;
    }

    String requestId() {
        return requestId;
    }

    Account from() {
        return from;
    }

    Account to() {
        return to;
    }

    boolean pending() {
        return status == RequestStatus.PENDING;
    }

    void requirePending() {
        if (!pending()) {
            throw Refusal.conflict("the request was handled already: it is " + status);
        }
    }

    void handle(RequestStatus answer, long now) {
        requirePending();
        status = answer;
        handledAt = now;
    }

    JsonObject toJson() {
        return JsonFields.start()
                .put("requestId", requestId)
                .put("fromUserId", from.userId())
                .put("toUserId", to.userId())
                .put("remark", remark)
                .put("status", status.name())
                .put("createdAt", createdAt)
                .put("handledAt", handledAt)
                .json();
    }
}
