package com.xuqm.migration.internal.target;

import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMember.Role;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConflictException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.friend.AddFriends;
import com.xuqm.sdk.friend.Friends;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.group.GroupRole;
import com.xuqm.sdk.group.Groups;
import com.xuqm.sdk.group.UpdateGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Writes to a service. Requests that fail are made again, since each of them may be made twice. */
public final class LiveDestination implements Destination {

    /** The longest mute that is asked for: ten years stand for ever. */
    private static final Duration LONGEST_MUTE = Duration.ofDays(3650);

    private static final int CONFLICT = 409;

    private final XuqmClient xuqm;
    private final Patience patience;
    private final Clock clock;
    private final Requests requests = new Requests();

    /** Writes by a client. */
    public LiveDestination(XuqmClient xuqm, Patience patience, Clock clock) {
        this.xuqm = xuqm;
        this.patience = patience;
        this.clock = clock;
    }

    private <T> T call(Supplier<Call<T>> call) {
        return attempt(() -> call.get().execute());
    }

    /** What the target says that is no refusal of a record ends the run. */
    private <T> T attempt(Supplier<T> work) {
        try {
            return patience.call(work);
        } catch (XuqmApiException e) {
            throw e;
        } catch (XuqmException e) {
            throw new MigrationException("the target cannot be written to: " + e.getMessage(), e);
        }
    }

    /** One request about one record. */
    private Verdict one(Supplier<Call<?>> call) {
        try {
            attempt(() -> call.get().execute());
            return Verdict.WRITTEN;
        } catch (XuqmApiException e) {
            return Verdict.refused(e);
        } catch (IllegalArgumentException e) {
            return Verdict.invalid(e);
        }
    }

    /** What the answer to a request about several users says of each. */
    private static List<Verdict> byUser(BatchResult result, List<String> userIds) {
        Map<String, BatchFailure> failed = new HashMap<>();
        result.failed().forEach(failure -> failed.put(failure.userId(), failure));
        return userIds.stream()
                .map(userId -> {
                    BatchFailure failure = failed.get(userId);
                    if (failure == null) {
                        return Verdict.WRITTEN;
                    }
                    return failure.code() == CONFLICT ? Verdict.ALREADY_THERE : Verdict.refused(failure.code());
                })
                .toList();
    }

    @Override
    public List<Verdict> accounts(List<SourceAccount> accounts) {
        return Batch.write(accounts, Wire::account, some -> {
            requests.count("accounts.importBatch", 1);
            BatchResult result = call(() -> xuqm.accounts().importBatch(some));
            return byUser(result, some.stream().map(ImportAccount::userId).toList());
        });
    }

    @Override
    public List<Verdict> friends(String owner, List<SourceFriend> friends) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Friends mine = xuqm.asUser(owner).friends();
        for (SourceFriend friend : Wire.alone(friends)) {
            requests.countAs(owner, "friends.add", 1);
            verdicts.put(friend.id(), one(() -> mine.add(Wire.friend(friend))));
        }
        Wire.byGrouping(friends).forEach((grouping, each) -> {
            for (int from = 0; from < each.size(); from += Friends.MAX_USERS_PER_CALL) {
                List<SourceFriend> some = each.subList(from, Math.min(each.size(), from + Friends.MAX_USERS_PER_CALL));
                List<Verdict> of = batch(owner, mine, grouping, some);
                for (int i = 0; i < some.size(); i++) {
                    verdicts.put(some.get(i).id(), of.get(i));
                }
            }
        });
        return friends.stream().map(friend -> verdicts.get(friend.id())).toList();
    }

    private List<Verdict> batch(String owner, Friends mine, String grouping, List<SourceFriend> friends) {
        return Batch.write(friends, friend -> Wire.friend(friend).userId(), userIds -> {
            requests.countAs(owner, "friends.addBatch", 1);
            AddFriends request = AddFriends.of(userIds);
            AddFriends grouped = grouping.isEmpty() ? request : request.withGroupName(grouping);
            return byUser(call(() -> mine.addBatch(grouped)), userIds);
        });
    }

    @Override
    public List<Verdict> blocks(String owner, List<String> blocked) {
        return blocked.stream()
                .map(id -> {
                    requests.countAs(owner, "blacklist.add", 1);
                    return one(() -> xuqm.asUser(owner).blacklist().add(id));
                })
                .toList();
    }

    @Override
    public Verdict group(SourceGroup group, String owner) {
        requests.countAs(owner, "groups.create", 1);
        Groups groups = xuqm.asUser(owner).groups();
        AtomicBoolean again = new AtomicBoolean();
        try {
            Group made = attempt(() -> {
                boolean first = !again.getAndSet(true);
                try {
                    return groups.create(Wire.group(group)).execute();
                } catch (XuqmConflictException e) {
                    if (first) {
                        throw e;
                    }
                    Group there = groups.get(group.id()).execute();
                    if (!owner.equals(there.ownerId())) {
                        throw e;
                    }
                    return there; // the attempt before this one has made it
                }
            });
            if (made.groupId().equals(group.id())) {
                return Verdict.WRITTEN;
            }
            requests.count("groups.dismiss", 1);
            call(() -> groups.dismiss(made.groupId()));
            return Verdict.refused(Reason.INVALID_ID, "groupId");
        } catch (XuqmConflictException e) {
            return isSame(groups, group.id(), owner) ? Verdict.ALREADY_THERE : Verdict.refused(Reason.ID_TAKEN, "");
        } catch (XuqmApiException e) {
            return Verdict.refused(e);
        } catch (IllegalArgumentException e) {
            return Verdict.invalid(e);
        }
    }

    /** Whether the group under this id is the one of an earlier run: then its owner is the same. */
    private boolean isSame(Groups groups, String groupId, String owner) {
        requests.count("groups.get", 1);
        try {
            return owner.equals(call(() -> groups.get(groupId)).ownerId());
        } catch (XuqmApiException e) {
            return false;
        }
    }

    @Override
    public List<Verdict> members(String groupId, String owner, List<SourceMember> members) {
        Groups groups = xuqm.asUser(owner).groups();
        List<Verdict> verdicts = Batch.write(members, member -> Wire.id(member.accountId()), userIds -> {
            requests.countAs(owner, "groups.addMembers", 1);
            return byUser(call(() -> groups.addMembers(groupId, userIds)), userIds);
        });
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i).outcome().isThere()) {
                Verdict further = rights(groups, groupId, members.get(i));
                if (!further.outcome().isThere()) {
                    verdicts.set(i, further);
                }
            }
        }
        return verdicts;
    }

    private Verdict rights(Groups groups, String groupId, SourceMember member) {
        Verdict verdict = Verdict.WRITTEN;
        if (member.role() == Role.ADMIN) {
            requests.count("groups.setRole", 1);
            verdict = one(() -> groups.setRole(groupId, member.accountId(), GroupRole.ADMIN));
        }
        Instant until = member.mutedUntil();
        Duration left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        if (left.toSeconds() > 0 && verdict.outcome().isThere()) {
            requests.count("groups.mute", 1);
            Duration mute = left.compareTo(LONGEST_MUTE) > 0 ? LONGEST_MUTE : left;
            verdict = one(() -> groups.muteMember(groupId, member.accountId(), mute));
        }
        return verdict;
    }

    @Override
    public Verdict settle(SourceGroup group, String owner) {
        Groups groups = xuqm.asUser(owner).groups();
        Verdict verdict = Verdict.WRITTEN;
        if (!group.attributes().isEmpty()) {
            requests.count("groups.updateAttributes", 1);
            verdict = one(() -> groups.updateAttributes(group.id(), Wire.attributes(group)));
        }
        if (group.muted() && verdict.outcome().isThere()) {
            requests.count("groups.update", 1);
            verdict = one(() -> groups.update(group.id(), UpdateGroup.changes().withMuted(true)));
        }
        return verdict;
    }

    @Override
    public List<Verdict> messages(boolean ofGroup, String groupId, List<SourceMessage> messages) {
        return Batch.write(messages, message -> Wire.message(ofGroup, groupId, message), some -> {
            requests.count("admin.importMessages", 1);
            List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(some.size(), Verdict.WRITTEN));
            call(() -> xuqm.admin().importMessages(some))
                    .failed()
                    .forEach(failure -> verdicts.set(failure.index(), Verdict.refused(failure.code())));
            return verdicts;
        });
    }

    @Override
    public Set<Objection> examine(boolean ofGroup, String groupId, SourceMessage message, int written) {
        return new Examination(xuqm, patience).of(ofGroup, groupId, message, written);
    }

    @Override
    public Verdict state(String account, ConversationState state) {
        Verdict verdict = Verdict.WRITTEN;
        if (state.read()) {
            requests.count("admin.markRead", 1);
            verdict = one(() -> xuqm.admin().markRead(account, Wire.conversation(state)));
        }
        if (state.pinned() && verdict.outcome().isThere()) {
            requests.countAs(account, "conversations.setPinned", 1);
            verdict = one(() -> xuqm.asUser(account).conversations().setPinned(Wire.conversation(state), true));
        }
        if (state.muted() && verdict.outcome().isThere()) {
            requests.countAs(account, "conversations.setMuted", 1);
            verdict = one(() -> xuqm.asUser(account).conversations().setMuted(Wire.conversation(state), true));
        }
        return verdict;
    }

    @Override
    public Map<String, Long> requests() {
        return Collections.unmodifiableMap(requests.all());
    }

    @Override
    public boolean isDry() {
        return false;
    }
}
