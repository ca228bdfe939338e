package com.xuqm.it.tencent;

import static com.xuqm.it.tencent.AccountSteps.all;
import static com.xuqm.it.tencent.AccountSteps.firstPage;

import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.group.AddMembers;
import com.xuqm.tencent.group.ChangeOwner;
import com.xuqm.tencent.group.ClearGroupMessages;
import com.xuqm.tencent.group.CreateGroup;
import com.xuqm.tencent.group.CustomField;
import com.xuqm.tencent.group.DeleteBySender;
import com.xuqm.tencent.group.GetCounters;
import com.xuqm.tencent.group.GetGroups;
import com.xuqm.tencent.group.GetMembers;
import com.xuqm.tencent.group.GroupCounter;
import com.xuqm.tencent.group.GroupHistory;
import com.xuqm.tencent.group.GroupNotice;
import com.xuqm.tencent.group.ImportGroup;
import com.xuqm.tencent.group.ImportGroupMessages;
import com.xuqm.tencent.group.ImportMembers;
import com.xuqm.tencent.group.ImportedGroupMessage;
import com.xuqm.tencent.group.ImportedMember;
import com.xuqm.tencent.group.JoinedGroups;
import com.xuqm.tencent.group.ListGroups;
import com.xuqm.tencent.group.ListMembers;
import com.xuqm.tencent.group.ListMuted;
import com.xuqm.tencent.group.Mention;
import com.xuqm.tencent.group.ModifyGroupMessage;
import com.xuqm.tencent.group.MuteMembers;
import com.xuqm.tencent.group.NewGroupMember;
import com.xuqm.tencent.group.RecallGroupMessages;
import com.xuqm.tencent.group.RemoveMembers;
import com.xuqm.tencent.group.ResponseFilter;
import com.xuqm.tencent.group.SendGroupMessage;
import com.xuqm.tencent.group.UpdateCounters;
import com.xuqm.tencent.group.UpdateGroup;
import com.xuqm.tencent.group.UpdateMember;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.MessageExtension;
import com.xuqm.tencent.message.SetGroupExtensions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The steps of groups, their members and their messages. */
final class GroupSteps {

    private static final String GROUP = "g1";

    private final TencentClient tencent;

    GroupSteps(TencentClient tencent) {
        this.tencent = tencent;
    }

    void groups() {
        all(
                tencent.groups()
                        .create(CreateGroup.of("Public", "Group one")
                                .withOwnerAccount("alice")
                                .withGroupId(GROUP)
                                .withIntroduction("intro")
                                .withNotification("note")
                                .withFaceUrl("https://example.com/g.png")
                                .withMaxMemberCount(500)
                                .withApplyJoinOption("FreeAccess")
                                .withCustomFields(List.of(new CustomField("k", "v")))
                                .withMembers(List.of(NewGroupMember.of("bob").withRole("Admin")))),
                tencent.groups()
                        .create(CreateGroup.of("AVChatRoom", "Live")
                                .withOwnerAccount("alice")
                                .withGroupId("live1")),
                tencent.groups()
                        .create(CreateGroup.of("Community", "Community")
                                .withOwnerAccount("alice")
                                .withGroupId("@TGS#_com1")
                                .withSupportTopic(true)));
        firstPage(tencent.groups().list(ListGroups.of()).pageSize(1000));
        all(
                tencent.groups()
                        .get(GetGroups.of(List.of(GROUP, "nogroup"))
                                .withResponseFilter(ResponseFilter.of()
                                        .withGroupBaseInfoFilters(List.of("Type", "Name", "MemberNum")))),
                tencent.groups().get(GetGroups.of(List.of(GROUP, "live1"))),
                tencent.groups()
                        .update(UpdateGroup.of(GROUP)
                                .withName("Group 1")
                                .withMuteAllMember("Off")
                                .withCustomFields(List.of(new CustomField("k", "w")))));
    }

    void members() {
        all(
                tencent.groupMembers()
                        .add(AddMembers.of(GROUP, List.of("carol", "bob", "nobody"))
                                .withSilence(true)),
                tencent.groupMembers()
                        .importMembers(ImportMembers.of(
                                GROUP,
                                List.of(ImportedMember.of("dave")
                                        .withRole("Admin")
                                        .withJoinTime(Instant.ofEpochSecond(1_700_000_000))
                                        .withUnreadMsgNum(3)))));
        firstPage(tencent.groupMembers()
                .list(ListMembers.of(GROUP).withMemberInfoFilters(List.of("Role", "JoinTime")))
                .pageSize(100));
        firstPage(tencent.groupMembers().list(ListMembers.of("@TGS#_com1")).pageSize(100));
        all(
                tencent.groupMembers()
                        .get(GetMembers.of(GROUP, List.of("bob", "nobody")).withMemberInfoFilters(List.of("Role"))),
                tencent.groupMembers()
                        .update(UpdateMember.of(GROUP, "carol")
                                .withRole("Admin")
                                .withNameCard("C")
                                .withMuteTime(Duration.ofMinutes(1))
                                .withCustomMemberFields(List.of(new CustomField("m", "1")))),
                tencent.groupMembers().roles(GROUP, List.of("alice", "bob", "nobody")),
                tencent.groupMembers()
                        .mute(MuteMembers.of(GROUP, List.of("carol"), Duration.ofSeconds(4_294_967_295L))),
                tencent.groupMembers().muted(ListMuted.of(GROUP)),
                tencent.groupMembers().mutedByOldName(GROUP),
                tencent.groupMembers().mute(MuteMembers.of(GROUP, List.of("carol"), Duration.ZERO)),
                tencent.groupMembers().setUnreadCount(GROUP, "bob", 5));
        firstPage(tencent.groups()
                .listJoined(JoinedGroups.of("alice")
                        .withWithHugeGroups(true)
                        .withResponseFilter(ResponseFilter.of().withGroupBaseInfoFilters(List.of("Type", "Name"))))
                .pageSize(10));
    }

    private static SendGroupMessage message(long random, String text) {
        return SendGroupMessage.of(GROUP, List.of(MessageElement.text(text)))
                .withRandom(random)
                .withFromAccount("bob")
                .withPriority("Normal")
                .withNeedReadReceipt(true)
                .withSupportMessageExtension(true)
                .withCloudCustomData("x")
                .withGroupAtInfos(List.of(Mention.of().withGroupAtAllFlag(false).withGroupAtAccount("alice")))
                .withOnlineOnlyFlag(false);
    }

    private static ImportedGroupMessage imported(long time, long random, String text) {
        return ImportedGroupMessage.of("alice", Instant.ofEpochSecond(time), List.of(MessageElement.text(text)))
                .withRandom(random);
    }

    void messages() {
        all(
                tencent.groups()
                        .importGroup(ImportGroup.of("Private", "Old")
                                .withOwnerAccount("alice")
                                .withGroupId("old1")
                                .withCreateTime(Instant.ofEpochSecond(1_700_000_000))),
                tencent.groupMessages()
                        .importMessages(ImportGroupMessages.of(
                                        "old1",
                                        List.of(imported(1, 1, "too old"), imported(1_700_000_001, 2, "old enough")))
                                .withRecentContactFlag(true)),
                tencent.groupMessages().send(message(8_912_344, "Hello")));
        long seq = tencent.groupMessages()
                .send(message(8_912_345, "Hello group"))
                .execute()
                .msgSeq();
        all(
                tencent.groupMessages().sendNotice(GroupNotice.of(GROUP, "notice", List.of("bob"))),
                tencent.groupMessages().modify(ModifyGroupMessage.of(GROUP, seq).withCloudCustomData("y")),
                tencent.groupMessages().sendReceipts(GROUP, "alice", List.of(seq)),
                tencent.groupMessages().receipts(GROUP, List.of(seq, 999L)));
        firstPage(tencent.groupMessages().receiptMembers(GROUP, seq, 0).pageSize(10));
        all(tencent.messageExtensions()
                .setOfGroup(
                        SetGroupExtensions.of(GROUP, seq, 1).withExtensions(List.of(MessageExtension.of("k", "v")))));
        firstPage(tencent.messageExtensions().listOfGroup(GROUP, seq));
        firstPage(tencent.groupMessages().history(GroupHistory.of(GROUP)).pageSize(20));
        all(
                tencent.groupMessages()
                        .recall(RecallGroupMessages.of(GROUP, List.of(seq, 999L))
                                .withReason("why")),
                tencent.groupMessages().deleteBySender(DeleteBySender.of(GROUP, "bob")),
                tencent.groupMessages().clear(ClearGroupMessages.of(GROUP)));
    }

    void attributes() {
        all(
                tencent.groupAttributes().replaceAll(GROUP, Map.of("a", "1")),
                tencent.groupAttributes().put(GROUP, Map.of("b", "2")),
                tencent.groupAttributes().get(GROUP),
                tencent.groupAttributes().delete(GROUP, List.of("b")),
                tencent.groupAttributes().clear(GROUP),
                tencent.groupCounters()
                        .update(UpdateCounters.of(GROUP, List.of(new GroupCounter("c", 9_007_199_254_740_993L)))
                                .withMode("Set")),
                tencent.groupCounters().get(GetCounters.of(GROUP).withGroupCounterKeys(List.of("c"))),
                tencent.groupCounters().delete(GROUP, List.of("c")));
    }

    void end() {
        all(
                tencent.groups().changeOwner(ChangeOwner.of(GROUP, "bob")),
                tencent.groupMembers()
                        .remove(RemoveMembers.of(GROUP, List.of("carol"))
                                .withSilence(true)
                                .withReason("bye")),
                tencent.groups().destroy("old1"));
    }
}
