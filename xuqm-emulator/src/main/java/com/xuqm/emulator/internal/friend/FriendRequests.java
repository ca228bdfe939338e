package com.xuqm.emulator.internal.friend;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.RequestStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All friend requests, in the order in which they were sent. */
public final class FriendRequests {

    private final Friends friends;
    private final Map<String, FriendRequest> byId = new LinkedHashMap<>();
    private long lastNumber;

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts, whose deletion ends their requests
     * @param friends the friendships
     */
    public FriendRequests(Accounts accounts, Friends friends) {
        this.friends = friends;
        accounts.onDeletion(
                account -> byId.values().removeIf(request -> request.from() == account || request.to() == account));
    }

    /**
     * A request to begin with.
     *
     * @param from who asks
     * @param to who is asked
     * @param remark what is said along with it
     * @param now the time
     */
    public void seed(Account from, Account to, String remark, long now) {
        send(from, to, remark, now);
    }

    /** Asks, unless the same request is pending already. */
    FriendRequest send(Account from, Account to, @Nullable String remark, long now) {
        friends.requireWelcome(from, to);
        for (FriendRequest request : byId.values()) {
            if (request.from() == from && request.to() == to && request.pending()) {
                return request;
            }
        }
        if (friends.find(from, to.userId()) != null) {
            throw Refusal.conflict(to.userId() + " is a friend of " + from.userId() + " already");
        }
        FriendRequest request = new FriendRequest(Ids.request(++lastNumber), from, to, remark, now);
        byId.put(request.requestId(), request);
        return request;
    }

    /** The requests that a condition holds for, newest first. */
    List<FriendRequest> select(Predicate<FriendRequest> condition) {
        List<FriendRequest> found =
                new ArrayList<>(byId.values().stream().filter(condition).toList());
        Collections.reverse(found);
        return found;
    }

    /** A request, which only the one who is asked may answer. */
    FriendRequest requireAsked(String requestId, Account account) {
        FriendRequest request = byId.get(requestId);
        if (request == null) {
            throw Refusal.notFound("no such friend request: " + requestId);
        }
        if (request.to() != account) {
            throw Refusal.forbidden("only " + request.to().userId() + " may answer the friend request " + requestId);
        }
        return request;
    }

    void accept(FriendRequest request, long now) {
        request.requirePending();
        friends.add(request.to(), request.from(), now);
        request.handle(RequestStatus.ACCEPTED, now);
    }
}
