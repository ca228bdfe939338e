package com.xuqm.maxim;

import com.xuqm.maxim.ai.Agents;
import com.xuqm.maxim.file.MaximFiles;
import com.xuqm.maxim.group.GroupAnnouncements;
import com.xuqm.maxim.group.GroupFiles;
import com.xuqm.maxim.group.GroupMembers;
import com.xuqm.maxim.group.GroupRequests;
import com.xuqm.maxim.group.GroupSettings;
import com.xuqm.maxim.group.Groups;
import com.xuqm.maxim.message.Messages;
import com.xuqm.maxim.push.Push;
import com.xuqm.maxim.roster.Roster;
import com.xuqm.maxim.token.Tokens;
import com.xuqm.maxim.user.UserConversations;
import com.xuqm.maxim.user.UserDevices;
import com.xuqm.maxim.user.UserPreferences;
import com.xuqm.maxim.user.UserPushSettings;
import com.xuqm.maxim.user.Users;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.internal.request.InnerAccess;

/** The areas, each bound to the one who calls. */
abstract sealed class MaximAreas permits MaximClient, MaximView {

    private final Calls calls;
    private final Groups groups;
    private final GroupSettings groupSettings;
    private final GroupMembers groupMembers;
    private final GroupRequests groupRequests;
    private final GroupAnnouncements groupAnnouncements;
    private final GroupFiles groupFiles;
    private final Messages messages;
    private final Users users;
    private final UserPreferences userPreferences;
    private final UserPushSettings userPush;
    private final UserDevices userDevices;
    private final UserConversations userConversations;
    private final Roster roster;
    private final Push push;
    private final MaximFiles files;
    private final Tokens tokens;
    private final Agents agents;

    MaximAreas(Calls calls) {
        this.calls = calls;
        this.groups = InnerAccess.make(Groups.class, calls);
        this.groupSettings = InnerAccess.make(GroupSettings.class, calls);
        this.groupMembers = InnerAccess.make(GroupMembers.class, calls);
        this.groupRequests = InnerAccess.make(GroupRequests.class, calls);
        this.groupAnnouncements = InnerAccess.make(GroupAnnouncements.class, calls);
        this.groupFiles = InnerAccess.make(GroupFiles.class, calls);
        this.messages = InnerAccess.make(Messages.class, calls);
        this.users = InnerAccess.make(Users.class, calls);
        this.userPreferences = InnerAccess.make(UserPreferences.class, calls);
        this.userPush = InnerAccess.make(UserPushSettings.class, calls);
        this.userDevices = InnerAccess.make(UserDevices.class, calls);
        this.userConversations = InnerAccess.make(UserConversations.class, calls);
        this.roster = InnerAccess.make(Roster.class, calls);
        this.push = InnerAccess.make(Push.class, calls);
        this.files = InnerAccess.make(MaximFiles.class, calls);
        this.tokens = InnerAccess.make(Tokens.class, calls);
        this.agents = InnerAccess.make(Agents.class, calls);
    }

    /**
     * The groups area: groups themselves.
     *
     * @return the area
     */
    public Groups groups() {
        return groups;
    }

    /**
     * The group settings area: what may be done in a group.
     *
     * @return the area
     */
    public GroupSettings groupSettings() {
        return groupSettings;
    }

    /**
     * The group members area: the members of groups.
     *
     * @return the area
     */
    public GroupMembers groupMembers() {
        return groupMembers;
    }

    /**
     * The group requests area: requests to join groups, and invitations.
     *
     * @return the area
     */
    public GroupRequests groupRequests() {
        return groupRequests;
    }

    /**
     * The group announcements area: announcements of groups.
     *
     * @return the area
     */
    public GroupAnnouncements groupAnnouncements() {
        return groupAnnouncements;
    }

    /**
     * The group files area: the files that groups share.
     *
     * @return the area
     */
    public GroupFiles groupFiles() {
        return groupFiles;
    }

    /**
     * The messages area: messages, history and conversations.
     *
     * @return the area
     */
    public Messages messages() {
        return messages;
    }

    /**
     * The users area: users and their profiles.
     *
     * @return the area
     */
    public Users users() {
        return users;
    }

    /**
     * The user preferences area: what users have set.
     *
     * @return the area
     */
    public UserPreferences userPreferences() {
        return userPreferences;
    }

    /**
     * The user push area: what is pushed to users.
     *
     * @return the area
     */
    public UserPushSettings userPush() {
        return userPush;
    }

    /**
     * The user devices area: the devices of users.
     *
     * @return the area
     */
    public UserDevices userDevices() {
        return userDevices;
    }

    /**
     * The user conversations area: conversations at the top.
     *
     * @return the area
     */
    public UserConversations userConversations() {
        return userConversations;
    }

    /**
     * The roster area: friends, and requests to become friends.
     *
     * @return the area
     */
    public Roster roster() {
        return roster;
    }

    /**
     * The push area: pushes.
     *
     * @return the area
     */
    public Push push() {
        return push;
    }

    /**
     * The files area: where files go and come from.
     *
     * @return the area
     */
    public MaximFiles files() {
        return files;
    }

    /**
     * The tokens area: tokens of users.
     *
     * @return the area
     */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * The agents area: agents that answer at once.
     *
     * @return the area
     */
    public Agents agents() {
        return agents;
    }

    /**
     * Calls a route that this version of the SDK has no method for.
     *
     * @param method the HTTP method, such as {@code POST}
     * @param path the path, such as {@code /group/things}
     * @return the request, to be filled in
     */
    public MaximRawCall call(String method, String path) {
        return new MaximRawCall(calls, method, path);
    }
}
