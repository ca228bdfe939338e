package com.xuqm.emulator.internal.group;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All requests to join groups. */
public final class JoinRequests {

    private final Groups groups;
    private final Map<Group, Map<String, JoinRequest>> ofGroup = new HashMap<>();
    private long lastNumber;

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts, whose deletion ends their requests
     * @param groups the groups, whose dismissal ends the requests to join them
     */
    public JoinRequests(Accounts accounts, Groups groups) {
        this.groups = groups;
        accounts.onDeletion(account -> ofGroup.values()
                .forEach(requests -> requests.values().removeIf(request -> request.asking() == account)));
        groups.listen(new GroupListener() {
            @Override
            public void dismissed(Group group) {
                ofGroup.remove(group);
            }
        });
    }

    /**
     * Asks to join a group.
     *
     * @param group the group
     * @param asking who asks
     * @param remark what he says along with it, or null
     * @param now the time
     */
    public void seed(Group group, Account asking, @Nullable String remark, long now) {
        ask(group, asking, remark, now);
    }

    /** Asks, unless the same request is pending already. */
    JoinRequest ask(Group group, Account asking, @Nullable String remark, long now) {
        if (group.member(asking) != null) {
            throw Refusal.conflict(asking.userId() + " is a member of the group " + group.groupId() + " already");
        }
        Map<String, JoinRequest> requests = ofGroup.computeIfAbsent(group, g -> new LinkedHashMap<>());
        for (JoinRequest request : requests.values()) {
            if (request.asking() == asking && request.pending()) {
                return request;
            }
        }
        JoinRequest request = new JoinRequest(Ids.request(++lastNumber), group, asking, remark, now);
        requests.put(request.requestId(), request);
        return request;
    }

    /** The requests to join a group, newest first. */
    List<JoinRequest> of(Group group) {
        List<JoinRequest> requests =
                new ArrayList<>(ofGroup.getOrDefault(group, Map.of()).values());
        Collections.reverse(requests);
        return requests;
    }

    /** Grants a request, or does not. */
    JoinRequest handle(Group group, String requestId, boolean accepted, Account by, long now) {
        JoinRequest request = ofGroup.getOrDefault(group, Map.of()).get(requestId);
        if (request == null) {
            throw Refusal.notFound("no such request to join the group " + group.groupId() + ": " + requestId);
        }
        request.handle(accepted, by, now);
        // Somebody may have added him while his request waited.
        if (accepted && group.member(request.asking()) == null) {
            groups.join(group, request.asking(), now);
        }
        return request;
    }
}
