package com.xuqm.it.tencent;

import static com.xuqm.it.tencent.AccountSteps.all;
import static com.xuqm.it.tencent.AccountSteps.firstPage;

import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.OfflinePush;
import com.xuqm.tencent.moderation.CloudKeywords;
import com.xuqm.tencent.moderation.LocalKeyword;
import com.xuqm.tencent.moderation.LocalKeywords;
import com.xuqm.tencent.moderation.ModerateContent;
import com.xuqm.tencent.moderation.ModeratedContent;
import com.xuqm.tencent.moderation.NewCloudKeyword;
import com.xuqm.tencent.moderation.SetGlobalMute;
import com.xuqm.tencent.official.CreateOfficialAccount;
import com.xuqm.tencent.official.GetOfficialAccounts;
import com.xuqm.tencent.official.OfficialHistory;
import com.xuqm.tencent.official.RecallOfficialMessages;
import com.xuqm.tencent.official.SendOfficialMessage;
import com.xuqm.tencent.official.SubscribedAccounts;
import com.xuqm.tencent.official.UpdateOfficialAccount;
import com.xuqm.tencent.official.UpdateSubscriber;
import com.xuqm.tencent.operation.DailyFiguresQuery;
import com.xuqm.tencent.operation.RawUrl;
import com.xuqm.tencent.push.PushCondition;
import com.xuqm.tencent.push.PushToAll;
import com.xuqm.tencent.push.TimPushBatch;
import com.xuqm.tencent.push.TimPushCondition;
import com.xuqm.tencent.push.TimPushMessage;
import com.xuqm.tencent.push.UserAttributeNames;
import com.xuqm.tencent.push.UserAttributes;
import com.xuqm.tencent.push.UserTags;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The steps of pushes, moderation, official accounts and the service itself. */
final class ServiceSteps {

    private static final String NEWS = "@TOA#_news";
    private static final String FILE = "https://example.com/f";

    private final TencentClient tencent;

    ServiceSteps(TencentClient tencent) {
        this.tencent = tencent;
    }

    void pushesToAll() {
        List<UserAttributes> attributes = List.of(
                new UserAttributes("alice", Map.of("sex", "f", "city", "SH")),
                new UserAttributes("nobody", Map.of("sex", "m")));
        all(
                tencent.allMemberPush().setAttributeNames(Map.of("0", "sex", "1", "city")),
                tencent.allMemberPush().attributeNames(),
                tencent.allMemberPush().setAttributes(attributes),
                tencent.allMemberPush().attributes(List.of("alice")),
                tencent.allMemberPush().removeAttributes(List.of(new UserAttributeNames("alice", List.of("sex")))),
                tencent.allMemberPush().addTags(List.of(new UserTags("alice", List.of("a", "b")))),
                tencent.allMemberPush().tags(List.of("alice")),
                tencent.allMemberPush().removeTags(List.of(new UserTags("alice", List.of("b")))),
                tencent.allMemberPush()
                        .push(PushToAll.of(List.of(MessageElement.text("push")))
                                .withFromAccount("administrator")
                                .withMsgRandom(3_674_128)
                                .withMsgLifeTime(Duration.ofMinutes(2))
                                .withCondition(PushCondition.of().withTagsOrs(List.of("a")))),
                tencent.allMemberPush().clearTags(List.of("alice")));
    }

    void pushes() {
        OfflinePush push = OfflinePush.of().withTitle("t").withDescription("d");
        List<UserTags> tags = List.of(new UserTags("alice", List.of("c")));
        all(
                tencent.timPush().setAttributeNames(Map.of("2", "level")),
                tencent.timPush().attributeNames(),
                tencent.timPush().setAttributes(List.of(new UserAttributes("alice", Map.of("level", "9")))),
                tencent.timPush().attributes(List.of("alice")),
                tencent.timPush().removeAttributes(List.of(new UserAttributeNames("alice", List.of("level")))),
                tencent.timPush().addTags(tags),
                tencent.timPush().tags(List.of("alice")),
                tencent.timPush().removeTags(tags),
                tencent.timPush().clearTags(List.of("alice")));
        String task = tencent.timPush()
                .push(TimPushMessage.of()
                        .withFromAccount("administrator")
                        .withMsgRandom(1)
                        .withCondition(TimPushCondition.of().withAttrsAnd(Map.of("city", "SH")))
                        .withOfflinePush(push))
                .execute()
                .taskId();
        all(
                tencent.timPush()
                        .pushBatch(TimPushBatch.of(push)
                                .withFromAccount("administrator")
                                .withToAccounts(List.of("alice", "nobody"))
                                .withMsgRandom(2)
                                .withDataId("id1")),
                tencent.timPush().statistics(task),
                tencent.timPush().revoke(task));
    }

    void operations(LocalDateTime hour) {
        all(
                tencent.globalMutes()
                        .set(SetGlobalMute.of("carol")
                                .withC2cMute(Duration.ofSeconds(4_294_967_295L))
                                .withGroupMute(Duration.ofHours(2))),
                tencent.globalMutes().get("carol"),
                tencent.operations().dailyFigures(DailyFiguresQuery.of().withRequestFields(List.of("AppName"))),
                tencent.operations().messageArchive("C2C", hour),
                tencent.operations().ipAddresses(),
                tencent.media().sign(List.of(new RawUrl(1, FILE))),
                tencent.media().forbid(FILE),
                tencent.media().allow(FILE));
    }

    void moderation() {
        all(
                tencent.moderation().check(ModerateContent.of("C2C", "Text", "fine")),
                tencent.moderation().checkBatch("C2C", List.of(new ModeratedContent(1, "Text", "fine"))),
                tencent.keywords().addToCloud("lib", List.of(new NewCloudKeyword("bad", "Ad"))));
        firstPage(tencent.keywords()
                .listCloud(CloudKeywords.of().withLibraryId("lib"))
                .pageSize(10));
        firstPage(tencent.keywords().listCloudIds().pageSize(10));
        all(
                tencent.keywords().deleteFromCloud("lib", List.of("bad", "none")),
                tencent.keywords()
                        .addLocal(
                                List.of(LocalKeyword.of("worse").withWordType(0).withFilterType(1))));
        firstPage(tencent.keywords().listLocal(LocalKeywords.of()).pageSize(10));
        all(tencent.keywords().deleteLocal(List.of(LocalKeyword.of("worse"))));
    }

    void officialAccounts() {
        all(
                tencent.officialAccounts()
                        .create(CreateOfficialAccount.of("alice", "News")
                                .withOfficialAccountUserId(NEWS)
                                .withIntroduction("i")
                                .withMaxSubscriberNum(10)),
                tencent.officialAccounts().update(UpdateOfficialAccount.of(NEWS).withName("The News")),
                tencent.officialAccounts().get(GetOfficialAccounts.of(List.of(NEWS, "@TOA#_none"))),
                tencent.subscribers().add(NEWS, List.of("bob", "carol")),
                tencent.subscribers().update(UpdateSubscriber.of(NEWS, "bob").withCustomString("vip")));
        firstPage(tencent.subscribers().list(NEWS).pageSize(10));
        firstPage(tencent.officialAccounts()
                .listSubscribed(SubscribedAccounts.of("bob"))
                .pageSize(10));
        String post = tencent.officialAccounts()
                .send(SendOfficialMessage.of(NEWS, List.of(MessageElement.text("news")))
                        .withRandom(5))
                .execute()
                .msgKey();
        firstPage(tencent.officialAccounts().history(OfficialHistory.of(NEWS)).pageSize(10));
        all(
                tencent.officialAccounts()
                        .recall(RecallOfficialMessages.of(NEWS, List.of(post, "9_1_1"))
                                .withReason("why")),
                tencent.subscribers().delete(NEWS, List.of("carol")),
                tencent.officialAccounts().destroy(NEWS));
    }
}
