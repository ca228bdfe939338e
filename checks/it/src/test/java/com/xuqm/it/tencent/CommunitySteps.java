package com.xuqm.it.tencent;

import static com.xuqm.it.tencent.AccountSteps.all;
import static com.xuqm.it.tencent.AccountSteps.firstPage;

import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.group.BanMembers;
import com.xuqm.tencent.group.BroadcastMessage;
import com.xuqm.tencent.group.CreatePermissionGroup;
import com.xuqm.tencent.group.CreateTopic;
import com.xuqm.tencent.group.GetTopics;
import com.xuqm.tencent.group.ImportTopic;
import com.xuqm.tencent.group.ListPermissionGroups;
import com.xuqm.tencent.group.MarkMembers;
import com.xuqm.tencent.group.MarkedMember;
import com.xuqm.tencent.group.OnlineMembers;
import com.xuqm.tencent.group.PermissionMember;
import com.xuqm.tencent.group.TopicPermission;
import com.xuqm.tencent.group.UpdatePermissionGroup;
import com.xuqm.tencent.group.UpdateTopic;
import com.xuqm.tencent.message.GroupStreamMessage;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.StreamChunk;
import com.xuqm.tencent.message.StreamMessage;
import com.xuqm.tencent.robot.CreateRobot;
import com.xuqm.tencent.robot.RobotStreamChunk;
import com.xuqm.tencent.search.SearchGroupMembers;
import com.xuqm.tencent.search.SearchGroups;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The steps of live groups, robots, communities and the search. */
final class CommunitySteps {

    private static final String LIVE = "live1";
    private static final String ROBOT = "@RBT#one";
    private static final String COMMUNITY = "@TGS#_com1";
    private static final String TOPIC = COMMUNITY + "@TOPIC#_one";
    private static final String OTHER_TOPIC = COMMUNITY + "@TOPIC#_two";
    private static final String NO_TOPIC = COMMUNITY + "@TOPIC#_none";
    private static final String MODERATORS = "@PMG#_one";

    private final TencentClient tencent;

    CommunitySteps(TencentClient tencent) {
        this.tencent = tencent;
    }

    void live() {
        all(tencent.groupMembers()
                .ban(BanMembers.of(LIVE, List.of("dave"), Duration.ofMinutes(1)).withDescription("spam")));
        firstPage(tencent.groupMembers().listBanned(LIVE).pageSize(10));
        all(
                tencent.groupMembers().unban(LIVE, List.of("dave")),
                tencent.liveGroups().onlineCount(LIVE));
        firstPage(tencent.liveGroups().onlineMembers(OnlineMembers.of(LIVE)));
        all(
                tencent.liveGroups().checkOnline(LIVE, List.of("alice")),
                tencent.liveGroups()
                        .markMembers(MarkMembers.of(LIVE, 1, List.of(new MarkedMember("alice", List.of(1000L))))),
                tencent.liveGroups().setAdmins(LIVE, 1, List.of("bob")),
                tencent.liveGroups().admins(LIVE),
                tencent.liveGroups()
                        .broadcast(BroadcastMessage.of(List.of(MessageElement.text("to all")))
                                .withFromAccount("alice")
                                .withRandom(7)));
    }

    void robots() {
        List<StreamChunk> chunks =
                List.of(StreamChunk.of(0, "**hi**").withEventType("data").withIsLast(true));
        all(
                tencent.robots()
                        .create(CreateRobot.of(ROBOT)
                                .withNick("Robot")
                                .withFaceUrl("https://example.com/r.png")
                                .withSelfSignature("beep")),
                tencent.robots().list(),
                tencent.liveGroups().addRobots(LIVE, List.of(ROBOT)),
                tencent.liveGroups().removeRobots(LIVE, List.of(ROBOT)),
                tencent.robots()
                        .sendStream(RobotStreamChunk.of(ROBOT, "bob", "Hel").withFinish(false)),
                tencent.streamMessages()
                        .send(StreamMessage.of("bob", chunks)
                                .withFromAccount("alice")
                                .withCompatibleText("text")),
                tencent.streamMessages()
                        .sendToGroup(GroupStreamMessage.of("g1", chunks)
                                .withFromAccount("alice")
                                .withCompatibleText("text")),
                tencent.robots().delete(ROBOT));
    }

    void communities() {
        all(
                tencent.topics()
                        .create(CreateTopic.of(COMMUNITY, "One")
                                .withTopicId(TOPIC)
                                .withFromAccount("alice")
                                .withCustomString("c")
                                .withIntroduction("i")),
                tencent.topics()
                        .importTopic(ImportTopic.of(COMMUNITY, "Two")
                                .withTopicId(OTHER_TOPIC)
                                .withCreateTime(Instant.ofEpochSecond(1_700_000_000))),
                tencent.topics()
                        .update(UpdateTopic.of(COMMUNITY, TOPIC)
                                .withTopicName("First")
                                .withMuteAllMember("On")),
                tencent.topics()
                        .get(GetTopics.of(COMMUNITY).withFromAccount("alice").withTopicIds(List.of(TOPIC, NO_TOPIC))),
                tencent.permissionGroups()
                        .create(CreatePermissionGroup.of(COMMUNITY, "Mods", 4_294_967_296L)
                                .withPermissionGroupId(MODERATORS)
                                .withCustomString("c")
                                .withMembers(List.of(new PermissionMember("alice")))),
                tencent.permissionGroups()
                        .update(UpdatePermissionGroup.of(COMMUNITY, MODERATORS).withPermissionGroupName("Moderators")));
        firstPage(tencent.permissionGroups()
                .list(ListPermissionGroups.of(COMMUNITY))
                .pageSize(20));
        all(tencent.permissionGroups().addMembers(COMMUNITY, MODERATORS, List.of("alice", "bob")));
        firstPage(tencent.permissionGroups().listMembers(COMMUNITY, MODERATORS).pageSize(10));
        all(
                tencent.permissionGroups().addTopics(COMMUNITY, MODERATORS, List.of(new TopicPermission(TOPIC, 3))),
                tencent.permissionGroups().setTopics(COMMUNITY, MODERATORS, List.of(new TopicPermission(TOPIC, 1))),
                tencent.permissionGroups().topics(COMMUNITY, MODERATORS, List.of(TOPIC)),
                tencent.permissionGroups().removeTopics(COMMUNITY, MODERATORS, List.of(TOPIC)),
                tencent.topics().destroy(COMMUNITY, List.of(OTHER_TOPIC, NO_TOPIC)));
    }

    void search() {
        firstPage(tencent.search()
                .groups(SearchGroups.of(List.of("Group"))
                        .withGroupTypes(List.of("Public"))
                        .withKeywordMatchType(0))
                .pageSize(10));
        firstPage(tencent.search()
                .groupMembers(SearchGroupMembers.of(List.of("bob"))
                        .withGroupIds(List.of("g1"))
                        .withKeywordMatchType(1))
                .pageSize(10));
    }
}
