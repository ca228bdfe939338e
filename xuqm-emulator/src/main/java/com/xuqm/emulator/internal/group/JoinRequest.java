package com.xuqm.emulator.internal.group;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.RequestStatus;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** Somebody asks to become a member. */
final class JoinRequest {

    private final String requestId;
    private final Group group;
    private final Account asking;
    private final @Nullable String remark;
    private final long createdAt;
    private RequestStatus status = RequestStatus.PENDING;
    private @Nullable Long handledAt;
    private @Nullable String handledBy;

    JoinRequest(String requestId, Group group, Account asking, @Nullable String remark, long createdAt) {
        this.requestId = requestId;
        this.group = group;
        this.asking = asking;
        this.remark = remark;
        this.createdAt = createdAt;
    }

    String requestId() {
        return requestId;
    }

    Account asking() {
        return asking;
    }

    boolean pending() {
        return status == RequestStatus.PENDING;
    }

    void handle(boolean accepted, Account by, long now) {
        if (!pending()) {
            throw Refusal.conflict("the request was handled already: it is " + status);
        }
        status = accepted ? RequestStatus.ACCEPTED : RequestStatus.REJECTED;
        handledAt = now;
        handledBy = by.userId();
    }

    JsonObject toJson() {
        return JsonFields.start()
                .put("requestId", requestId)
                .put("groupId", group.groupId())
                .put("userId", asking.userId())
                .put("remark", remark)
                .put("status", status.name())
                .put("createdAt", createdAt)
                .put("handledAt", handledAt)
                .put("handledBy", handledBy)
                .json();
    }
}
