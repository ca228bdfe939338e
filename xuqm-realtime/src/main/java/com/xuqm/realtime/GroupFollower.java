package com.xuqm.realtime;

import com.xuqm.realtime.event.GroupFollowed;
import com.xuqm.realtime.event.GroupUnfollowed;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.group.Groups;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps a session's subscriptions to what groups the user is in. Used under the connection's lock. */
final class GroupFollower {

    private static final String ID = "g-";
    private static final String TOPIC = "/topic/group/";

    private final Groups groups;
    private final Consumer<RealtimeEvent> events;
    private final Set<String> followed = new LinkedHashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final List<ConversationKey> fresh = new ArrayList<>();
    private final boolean isPlatform;
    private @Nullable Session following;

    /**
     * The user's groups.
     *
     * @param groupIds their ids
     * @param date when the service said so, {@code null} if it did not say
     */
    record Found(Set<String> groupIds, @Nullable Instant date) {

        /** When that was, by the service's clock as far as it can be known. */
        long serviceMillis(Clock clock) {
            return (date == null ? clock.instant() : date).toEpochMilli();
        }
    }

    GroupFollower(LiveAccess access, Consumer<RealtimeEvent> events) {
        this.groups = access.area(Groups.class);
        this.events = events;
        this.isPlatform = access.userId().equals(Auth.PLATFORM_USER);
    }

    /** Looks the groups up. One who may not ask is in none. */
    CompletableFuture<Found> find() {
        if (isPlatform) {
            return CompletableFuture.completedFuture(new Found(Set.of(), null));
        }
        PagedCall<Group> list = groups.list();
        CompletableFuture<Found> found =
                list.page(0).withResponse().executeAsync().thenCompose(first -> rest(list, first));
        return Failures.orElse(found, new Found(Set.of(), null));
    }

    private static CompletableFuture<Found> rest(PagedCall<Group> list, CallResponse<Page<Group>> first) {
        Instant date = Failures.date(first.headers().first("Date"));
        CompletableFuture<List<Group>> all = first.value().hasNext()
                ? AllPages.of(list)
                : CompletableFuture.completedFuture(first.value().items());
        return all.thenApply(found -> {
            Set<String> ids = new LinkedHashSet<>();
            found.forEach(group -> ids.add(group.groupId()));
            return new Found(ids, date);
        });
    }

    /**
     * Makes a session follow these groups and no others.
     *
     * @param isChange whether what is new is worth telling
     */
    void follow(Session session, Set<String> groupIds, boolean isChange) {
        following = session;
        for (String groupId : groupIds) {
            if (!refused.contains(groupId)) {
                session.subscribe(ID + groupId, TOPIC + groupId);
                if (followed.add(groupId) && isChange) {
                    fresh.add(ConversationKey.group(groupId));
                    events.accept(new GroupFollowed(groupId));
                }
            }
        }
        for (String groupId : List.copyOf(followed)) {
            if (!groupIds.contains(groupId)) {
                leave(groupId);
                session.unsubscribe(ID + groupId);
            }
        }
        refused.retainAll(groupIds); // who is in it again later is not refused any more
    }

    /** Whether a session has asked for all that it is to follow. */
    boolean isFollowing(Session session) {
        return session.equals(following);
    }

    /** The service would not have a subscription, so that it is not asked for again. */
    void refused(String receipt) {
        if (receipt.startsWith(ID)) {
            String groupId = receipt.substring(ID.length());
            refused.add(groupId);
            leave(groupId);
        }
    }

    private void leave(String groupId) {
        if (followed.remove(groupId)) {
            events.accept(new GroupUnfollowed(groupId));
        }
    }

    /** The groups that began to be followed since this was asked last. */
    List<ConversationKey> takeNew() {
        List<ConversationKey> found = List.copyOf(fresh);
        fresh.clear();
        return found;
    }
}
