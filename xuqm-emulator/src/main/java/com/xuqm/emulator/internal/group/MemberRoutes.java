package com.xuqm.emulator.internal.group;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.BulkFailures;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations {@code groups.*} on members. */
public final class MemberRoutes {

    private static final long MAX_MUTE_SECONDS = Duration.ofDays(3650).toSeconds();

    private final Groups groups;
    private final Accounts accounts;
    private final GroupCalls calls;

    /**
     * Creates the operations.
     *
     * @param groups the groups
     * @param accounts the accounts
     */
    public MemberRoutes(Groups groups, Accounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
        this.calls = new GroupCalls(groups, accounts);
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String members = "/api/im/groups/{groupId}/members";
        return List.of(
                new Route("groups.listMembers", "GET", members, Auth.IM, this::list),
                new Route("groups.searchMembers", "GET", members + "/search", Auth.IM, this::search),
                new Route("groups.addMember", "POST", members, Auth.IM, this::add),
                new Route("groups.addMembers", "POST", members + "/batch", Auth.IM, this::addBatch),
                new Route("groups.removeMember", "DELETE", members + "/{targetUserId}", Auth.IM, this::remove),
                new Route("groups.removeMembers", "POST", members + "/batch/remove", Auth.IM, this::removeBatch),
                new Route("groups.setRole", "POST", "/api/im/groups/{groupId}/roles", Auth.IM, this::setRole),
                new Route("groups.muteMember", "POST", "/api/im/groups/{groupId}/mute", Auth.IM, this::mute));
    }

    private JsonElement list(ApiRequest request) {
        // The sort is stable: within a role, whoever joined first comes first.
        List<Member> members = calls.visible(request).members().stream()
                .sorted(Comparator.comparing(Member::role))
                .toList();
        return Json.array(members, member -> member.toJson(request.now()));
    }

    private JsonElement search(ApiRequest request) {
        Group group = calls.visible(request);
        String keyword = GroupCalls.keyword(request);
        List<Member> found = group.members().stream()
                .filter(member -> member.mentions(keyword))
                .sorted(Comparator.comparing(member -> member.account().userId()))
                .limit(PageRequest.size(request.query()))
                .toList();
        return Json.array(found, member -> member.toJson(request.now()));
    }

    private JsonElement add(ApiRequest request) {
        Group group = calls.managed(request);
        String userId = request.object().string("userId");
        Refusal refusal = addingRefused(group, userId);
        if (refusal != null) {
            throw refusal;
        }
        return groups.join(group, accounts.require(userId), request.now()).toJson(request.now());
    }

    private JsonElement addBatch(ApiRequest request) {
        Group group = calls.managed(request);
        List<String> memberIds = request.object().strings("memberIds", GroupCalls.MAX_MEMBERS_AT_ONCE);
        BulkFailures failed = new BulkFailures();
        for (String memberId : memberIds) {
            Refusal refusal = addingRefused(group, memberId);
            if (refusal != null) {
                failed.add(memberId, refusal.status(), refusal.reason());
            } else {
                groups.join(group, accounts.require(memberId), request.now());
            }
        }
        return failed.result(memberIds.size() - failed.size());
    }

    private @Nullable Refusal addingRefused(Group group, String userId) {
        String complaint = Ids.complaint("userId", userId);
        if (complaint != null) {
            return Refusal.badRequest(complaint);
        }
        Account account = accounts.find(userId);
        if (account == null) {
            return Refusal.notFound("no such account");
        }
        return group.member(account) == null ? null : Refusal.conflict("already a member");
    }

    private JsonElement remove(ApiRequest request) {
        Group group = calls.group(request);
        Account caller = calls.caller(request);
        String userId = Ids.check("targetUserId", request.path("targetUserId"));
        if (!caller.userId().equals(userId)) {
            group.requireManager(caller);
        }
        remove(group, group.named(userId), caller);
        return JsonNull.INSTANCE;
    }

    private JsonElement removeBatch(ApiRequest request) {
        Group group = calls.managed(request);
        List<String> memberIds = request.object().strings("memberIds", GroupCalls.MAX_MEMBERS_AT_ONCE);
        BulkFailures failed = new BulkFailures();
        for (String memberId : memberIds) {
            try {
                remove(group, group.named(memberId), calls.caller(request));
            } catch (Refusal e) {
                failed.add(memberId, e.status(), e.reason());
            }
        }
        return failed.result(memberIds.size() - failed.size());
    }

    private void remove(Group group, Member member, Account caller) {
        if (member.role() == Role.OWNER) {
            throw Refusal.forbidden(
                    member.account() == caller
                            ? "the owner cannot leave the group: give it away or dismiss it"
                            : "the owner cannot be removed from the group");
        }
        groups.leave(group, member.account());
    }

    private JsonElement setRole(ApiRequest request) {
        Group group = calls.group(request);
        group.requireOwner(calls.caller(request), "give roles in");
        Body body = request.object();
        Role role = switch (body.text("role")) {
            case "ADMIN" -> Role.ADMIN;
            case "MEMBER" -> Role.MEMBER;
            default -> throw Refusal.badRequest("field role must be ADMIN or MEMBER");
        };
        Member member = GroupCalls.member(group, body);
        if (member.role() == Role.OWNER) {
            throw Refusal.conflict("the owner stays the owner: use groups.transferOwner");
        }
        member.changeRole(role);
        return member.toJson(request.now());
    }

    private JsonElement mute(ApiRequest request) {
        Group group = calls.managed(request);
        Body body = request.object();
        long seconds = body.integer("muteSeconds", 0, MAX_MUTE_SECONDS);
        Member member = GroupCalls.member(group, body);
        if (member.role() == Role.OWNER) {
            throw Refusal.forbidden("the owner cannot be muted");
        }
        member.mute(seconds == 0 ? 0 : request.now() + seconds * 1000);
        return member.toJson(request.now());
    }
}
