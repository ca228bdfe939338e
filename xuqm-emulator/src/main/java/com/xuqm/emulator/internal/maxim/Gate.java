package com.xuqm.emulator.internal.maxim;

import com.xuqm.emulator.internal.http.ApiRequest;
import org.jspecify.annotations.Nullable;

/** Finds out who sends a request, by its header, and whether that may be. */
final class Gate {

    private final String appId;
    private final String accessToken;
    private final People people;
    private final MaximGroups groups;

    Gate(String appId, String accessToken, People people, MaximGroups groups) {
        this.appId = appId;
        this.accessToken = accessToken;
        this.people = people;
        this.groups = groups;
    }

    MaximRequest admit(ApiRequest request) {
        if (!appId.equals(request.header("app_id"))) {
            throw Codes.refusal(Codes.APP_NOT_FOUND, "there is no app of this app_id");
        }
        String token = request.header("access-token");
        String path = request.route().template();
        if (token == null) {
            if (path.startsWith("/token/") || path.startsWith("/user/register/")) {
                return new MaximRequest(request, false, null, null);
            }
            throw Codes.refusal(Codes.TOKEN_MISSING, "header access-token is missing");
        }
        Long userId = number(request, "user_id");
        Long groupId = number(request, "group_id");
        if (!token.equals(accessToken)) {
            Person holder = people.holder(token, request.now());
            if (userId != null || groupId != null) {
                throw Codes.refusal(
                        Codes.NO_PERMISSION, "headers user_id and group_id are for an administrator's token");
            }
            request.admit(Long.toString(holder.id));
            return new MaximRequest(request, false, holder, null);
        }
        return new MaximRequest(
                request,
                true,
                userId == null ? null : people.require(userId),
                groupId == null ? null : groups.require(groupId));
    }

    private static @Nullable Long number(ApiRequest request, String header) {
        String value = request.header(header);
        if (value != null && !value.matches("\\d{1,18}")) {
            throw Codes.bad("header " + header + " must be a whole number");
        }
        return value == null ? null : Long.valueOf(value);
    }
}
