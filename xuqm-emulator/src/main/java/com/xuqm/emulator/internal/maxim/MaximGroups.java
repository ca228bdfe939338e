package com.xuqm.emulator.internal.maxim;

import com.xuqm.emulator.internal.http.Body;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All groups. */
final class MaximGroups {

    private static final long STEP = 16;

    private final People people;
    private final Map<Long, MaximGroup> groups = new TreeMap<>();
    private long lastId = 2_306_414_607_713L;

    MaximGroups(People people) {
        this.people = people;
    }

    MaximGroup create(Person owner, int type, long now) {
        lastId += STEP;
        MaximGroup group = new MaximGroup(lastId, owner.id, type, now);
        groups.put(group.id, group);
        return group;
    }

    @Nullable
    MaximGroup find(long id) {
        return groups.get(id);
    }

    MaximGroup require(long id) {
        MaximGroup group = groups.get(id);
        if (group == null) {
            throw Codes.refusal(Codes.GROUP_NOT_FOUND, "there is no such group");
        }
        return group;
    }

    Collection<MaximGroup> all() {
        return groups.values();
    }

    void dissolve(MaximGroup group) {
        groups.remove(group.id);
    }

    /** The group of a query. */
    MaximGroup asked(MaximRequest request) {
        return require(request.id("group_id"));
    }

    /** The group of a body. */
    MaximGroup named(MaximRequest request) {
        return require(id(request.body(), "group_id"));
    }

    /** The group of a body, which the caller may change. */
    MaximGroup managed(MaximRequest request) {
        return managed(request, named(request));
    }

    MaximGroup managed(MaximRequest request, MaximGroup group) {
        if (!request.mayManage(group)) {
            throw Codes.refusal(
                    Codes.ADMINISTRATOR_RIGHT_NEEDED, "only the owner and the administrators of the group may do that");
        }
        return group;
    }

    MaximGroup owned(MaximRequest request, MaximGroup group) {
        if (!request.owns(group)) {
            throw Codes.refusal(Codes.OWNER_RIGHT_NEEDED, "only the owner of the group may do that");
        }
        return group;
    }

    /** The group whose member the caller is; the app by itself sees all. */
    MaximGroup seen(MaximRequest request, MaximGroup group) {
        Person user = request.userOrNull();
        if (user != null) {
            group.requireMember(user.id);
        }
        return group;
    }

    Person person(Body body, String field) {
        return people.require(id(body, field));
    }

    static long id(Body body, String field) {
        return body.integer(field, 1, Long.MAX_VALUE);
    }
}
