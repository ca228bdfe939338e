package com.xuqm.migration.internal.target;

import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceMember.Role;
import com.xuqm.migration.source.SourceMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes nothing, and counts what would be asked of the target. Refuses what cannot even be asked for, as the real one does. */
public final class DryDestination implements Destination {

    private final Requests requests = new Requests();

    private static <T> List<Verdict> verdicts(List<T> records, Function<T, ?> request) {
        List<Verdict> verdicts = new ArrayList<>();
        records.forEach(each -> verdicts.add(verdict(() -> request.apply(each))));
        return verdicts;
    }

    /** A request that can be made is all that is wanted of it. */
    private static Verdict verdict(Supplier<?> request) {
        try {
            return request.get() == null ? Verdict.refused(Reason.INVALID_VALUE, "") : Verdict.WRITTEN;
        } catch (IllegalArgumentException e) {
            return Verdict.invalid(e);
        }
    }

    @Override
    public List<Verdict> accounts(List<SourceAccount> accounts) {
        requests.count("accounts.importBatch", 1);
        return verdicts(accounts, Wire::account);
    }

    @Override
    public List<Verdict> friends(String owner, List<SourceFriend> friends) {
        requests.countAs(owner, "friends.add", Wire.alone(friends).size());
        requests.countAs(owner, "friends.addBatch", Wire.byGrouping(friends).size());
        return verdicts(friends, Wire::friend);
    }

    @Override
    public List<Verdict> blocks(String owner, List<String> blocked) {
        requests.countAs(owner, "blacklist.add", blocked.size());
        return verdicts(blocked, Wire::id);
    }

    @Override
    public Verdict group(SourceGroup group, String owner) {
        requests.countAs(owner, "groups.create", 1);
        return verdict(() -> Wire.group(group));
    }

    @Override
    public List<Verdict> members(String groupId, String owner, List<SourceMember> members) {
        requests.countAs(owner, "groups.addMembers", 1);
        requests.count(
                "groups.setRole",
                members.stream().filter(each -> each.role() == Role.ADMIN).count());
        requests.count(
                "groups.mute",
                members.stream().filter(each -> each.mutedUntil() != null).count());
        return verdicts(members, member -> Wire.id(member.accountId()));
    }

    @Override
    public Verdict settle(SourceGroup group, String owner) {
        requests.count("groups.update", group.muted() ? 1 : 0);
        requests.count("groups.updateAttributes", group.attributes().isEmpty() ? 0 : 1);
        return group.attributes().isEmpty() ? Verdict.WRITTEN : verdict(() -> Wire.attributes(group));
    }

    @Override
    public List<Verdict> messages(boolean ofGroup, String groupId, List<SourceMessage> messages) {
        requests.count("admin.importMessages", 1);
        return verdicts(messages, message -> Wire.message(ofGroup, groupId, message));
    }

    @Override
    public Set<Objection> examine(boolean ofGroup, String groupId, SourceMessage message, int written) {
        return Set.of();
    }

    @Override
    public Verdict state(String account, ConversationState state) {
        requests.count("admin.markRead", state.read() ? 1 : 0);
        if (state.pinned()) {
            requests.countAs(account, "conversations.setPinned", 1);
        }
        if (state.muted()) {
            requests.countAs(account, "conversations.setMuted", 1);
        }
        return verdict(() -> Wire.conversation(state));
    }

    @Override
    public Map<String, Long> requests() {
        return requests.all();
    }

    @Override
    public boolean isDry() {
        return true;
    }
}
