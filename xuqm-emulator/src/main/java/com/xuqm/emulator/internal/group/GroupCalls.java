package com.xuqm.emulator.internal.group;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import java.util.Locale;

/** What all operations on groups begin with. */
final class GroupCalls {

    static final int MAX_MEMBERS_AT_ONCE = 500;

    private final Groups groups;
    private final Accounts accounts;

    GroupCalls(Groups groups, Accounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    Account caller(ApiRequest request) {
        return accounts.require(request.callerId());
    }

    /** The group of the path. */
    Group group(ApiRequest request) {
        return groups.require(Ids.check("groupId", request.path("groupId")));
    }

    /** The group of the path, which the caller manages. */
    Group managed(ApiRequest request) {
        Group group = group(request);
        group.requireManager(caller(request));
        return group;
    }

    /** The group of the path, which the caller is a member of, or may look into as an administrator. */
    Group visible(ApiRequest request) {
        Group group = group(request);
        group.requireInsider(caller(request));
        return group;
    }

    /** The member that a body names. */
    static Member member(Group group, Body body) {
        return group.named(Ids.check("userId", body.string("userId")));
    }

    /** A keyword of the query, ready to be looked for. */
    static String keyword(ApiRequest request) {
        String keyword = request.query().optional("keyword");
        return keyword == null ? "" : keyword.toLowerCase(Locale.ROOT);
    }
}
