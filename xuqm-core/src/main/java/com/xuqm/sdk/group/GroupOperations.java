package com.xuqm.sdk.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Groups}. */
public final class GroupOperations {

    /** Lists the caller's groups. */
    public static final Operation LIST =
            Operation.builder("groups.list", HttpMethod.GET, "/api/im/groups").build();

    /** Creates a group. */
    public static final Operation CREATE = Operation.builder("groups.create", HttpMethod.POST, "/api/im/groups")
            .build();

    /** Lists the groups that everybody can find. */
    public static final Operation LIST_PUBLIC = Operation.builder(
                    "groups.listPublic", HttpMethod.GET, "/api/im/groups/public")
            .build();

    /** Searches for groups. */
    public static final Operation SEARCH = Operation.builder("groups.search", HttpMethod.GET, "/api/im/groups/search")
            .build();

    /** Reads a group. */
    public static final Operation GET = Operation.builder("groups.get", HttpMethod.GET, "/api/im/groups/{groupId}")
            .build();

    /** Changes a group. */
    public static final Operation UPDATE = Operation.builder(
                    "groups.update", HttpMethod.PUT, "/api/im/groups/{groupId}")
            .build();

    /** Dissolves a group. */
    public static final Operation DISMISS = Operation.builder(
                    "groups.dismiss", HttpMethod.DELETE, "/api/im/groups/{groupId}")
            .build();

    /** Lists a group's members. */
    public static final Operation LIST_MEMBERS = Operation.builder(
                    "groups.listMembers", HttpMethod.GET, "/api/im/groups/{groupId}/members")
            .build();

    /** Searches for members of a group. */
    public static final Operation SEARCH_MEMBERS = Operation.builder(
                    "groups.searchMembers", HttpMethod.GET, "/api/im/groups/{groupId}/members/search")
            .build();

    /** Adds a member. */
    public static final Operation ADD_MEMBER = Operation.builder(
                    "groups.addMember", HttpMethod.POST, "/api/im/groups/{groupId}/members")
            .build();

    /** Adds several members. */
    public static final Operation ADD_MEMBERS = Operation.builder(
                    "groups.addMembers", HttpMethod.POST, "/api/im/groups/{groupId}/members/batch")
            .build();

    /** Removes a member, or lets the caller leave. */
    public static final Operation REMOVE_MEMBER = Operation.builder(
                    "groups.removeMember", HttpMethod.DELETE, "/api/im/groups/{groupId}/members/{targetUserId}")
            .build();

    /** Removes several members. */
    public static final Operation REMOVE_MEMBERS = Operation.builder(
                    "groups.removeMembers", HttpMethod.POST, "/api/im/groups/{groupId}/members/batch/remove")
            .build();

    /** Gives a member a role. */
    public static final Operation SET_ROLE = Operation.builder(
                    "groups.setRole", HttpMethod.POST, "/api/im/groups/{groupId}/roles")
            .build();

    /** Hands a group to another member. */
    public static final Operation TRANSFER_OWNER = Operation.builder(
                    "groups.transferOwner", HttpMethod.POST, "/api/im/groups/{groupId}/owner")
            .build();

    /** Sets attributes of a group. */
    public static final Operation UPDATE_ATTRIBUTES = Operation.builder(
                    "groups.updateAttributes", HttpMethod.PUT, "/api/im/groups/{groupId}/attributes")
            .build();

    /** Removes attributes of a group. */
    public static final Operation REMOVE_ATTRIBUTES = Operation.builder(
                    "groups.removeAttributes", HttpMethod.POST, "/api/im/groups/{groupId}/attributes/delete")
            .build();

    /** Silences a member for a while, or ends that. */
    public static final Operation MUTE_MEMBER = Operation.builder(
                    "groups.muteMember", HttpMethod.POST, "/api/im/groups/{groupId}/mute")
            .build();

    private GroupOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                LIST,
                CREATE,
                LIST_PUBLIC,
                SEARCH,
                GET,
                UPDATE,
                DISMISS,
                LIST_MEMBERS,
                SEARCH_MEMBERS,
                ADD_MEMBER,
                ADD_MEMBERS,
                REMOVE_MEMBER,
                REMOVE_MEMBERS,
                SET_ROLE,
                TRANSFER_OWNER,
                UPDATE_ATTRIBUTES,
                REMOVE_ATTRIBUTES,
                MUTE_MEMBER);
    }
}
