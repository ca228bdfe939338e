package com.xuqm.sdk;

import com.xuqm.sdk.account.Accounts;
import com.xuqm.sdk.admin.Admin;
import com.xuqm.sdk.admin.GlobalMute;
import com.xuqm.sdk.admin.KeywordFilters;
import com.xuqm.sdk.admin.OperationLogs;
import com.xuqm.sdk.bulk.Bulk;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.conversation.Conversations;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.file.FileStorage;
import com.xuqm.sdk.friend.Blacklist;
import com.xuqm.sdk.friend.FriendRequests;
import com.xuqm.sdk.friend.Friends;
import com.xuqm.sdk.group.Groups;
import com.xuqm.sdk.group.JoinRequests;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.message.Messages;
import com.xuqm.sdk.push.Push;
import com.xuqm.sdk.webhook.Webhooks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The areas that can be used by the administrator account and by any user, each bound to the one who calls. */
abstract sealed class Areas permits XuqmClient, XuqmUser {

    private final Calls calls;

    /** Each is made when it is asked for: who sends messages loads no class of another area, and the view of a user costs little. */
    private final Map<Class<?>, Object> areas = new ConcurrentHashMap<>();

    Areas(Calls calls) {
        this.calls = calls;
    }

    final <T> T area(Class<T> type) {
        Object area = areas.get(type);
        if (area == null) {
            Object made = InnerAccess.make(type, calls);
            Object before = areas.putIfAbsent(type, made);
            area = before == null ? made : before;
        }
        return type.cast(area);
    }

    /**
     * The accounts area: import, read, change, search and delete the users of the app.
     *
     * @return the area
     */
    public Accounts accounts() {
        return area(Accounts.class);
    }

    /**
     * The messages area: send, revoke, edit, read the history, search.
     *
     * @return the area
     */
    public Messages messages() {
        return area(Messages.class);
    }

    /**
     * The conversations area: pin, mute, mark as read, hide and sort the caller's conversations, keep drafts.
     *
     * @return the area
     */
    public Conversations conversations() {
        return area(Conversations.class);
    }

    /**
     * The friends area: add, remove and sort the caller's friends.
     *
     * @return the area
     */
    public Friends friends() {
        return area(Friends.class);
    }

    /**
     * The friend requests area: send, list, accept, reject.
     *
     * @return the area
     */
    public FriendRequests friendRequests() {
        return area(FriendRequests.class);
    }

    /**
     * The blacklist area: whom the caller blocks.
     *
     * @return the area
     */
    public Blacklist blacklist() {
        return area(Blacklist.class);
    }

    /**
     * The groups area: create, change and dissolve groups, their members, roles and attributes.
     *
     * @return the area
     */
    public Groups groups() {
        return area(Groups.class);
    }

    /**
     * The join requests area: ask to join a group, list, accept, reject.
     *
     * @return the area
     */
    public JoinRequests joinRequests() {
        return area(JoinRequests.class);
    }

    /**
     * The push area: register devices, send notifications.
     *
     * @return the area
     */
    public Push push() {
        return area(Push.class);
    }

    /**
     * The files area: upload, download.
     *
     * @return the area
     */
    public FileStorage files() {
        return area(FileStorage.class);
    }

    /**
     * The administration area: all users, messages and groups of the app. For administrators.
     *
     * @return the area
     */
    public Admin admin() {
        return area(Admin.class);
    }

    /**
     * The keyword filters area: words that are not to be sent. For administrators.
     *
     * @return the area
     */
    public KeywordFilters keywordFilters() {
        return area(KeywordFilters.class);
    }

    /**
     * The global mute area: silence in the whole app. For administrators.
     *
     * @return the area
     */
    public GlobalMute globalMute() {
        return area(GlobalMute.class);
    }

    /**
     * The operation logs area: what administrators did. For administrators.
     *
     * @return the area
     */
    public OperationLogs operationLogs() {
        return area(OperationLogs.class);
    }

    /**
     * The webhooks area: create, change and delete webhooks, deliveries, alerts, health. For administrators.
     *
     * @return the area
     */
    public Webhooks webhooks() {
        return area(Webhooks.class);
    }

    /**
     * The campaigns area: one thing for very many recipients, with a journal and a report. Messages to many are for administrators.
     *
     * @return the area
     */
    public Bulk bulk() {
        return area(Bulk.class);
    }

    /**
     * Starts a call of a route that this version of the SDK has no method for. It gets the same credential, retries and errors as
     * any other.
     *
     * @param method the HTTP method, such as {@code GET}
     * @param path the path, with parameters in braces, such as {@code /api/im/things/{thingId}}
     * @return a request to be filled in
     */
    public RawCall call(String method, String path) {
        return new RawCall(calls, method, path);
    }

    /**
     * Starts a call of a route that the application describes itself, and that goes by the description's name in logs, metrics and errors.
     *
     * @param operation the route, best kept as a constant; its credential is none that operations bring with themselves
     * @return a request to be filled in
     */
    public RawCall call(Operation operation) {
        return new RawCall(calls, operation);
    }
}
