package com.xuqm.emulator.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Accounts, profiles, friends and pushes")
class RelationsTest {

    @RegisterExtension
    static final TencentEmulatorExtension TENCENT = TencentEmulatorExtension.of(
            TencentEmulator.builder().withoutRateLimits().pageSize(2));

    private static JsonObject add(Cloud cloud, String... ids) {
        List<String> items = new ArrayList<>();
        for (String id : ids) {
            items.add("{'To_Account':'" + id + "','AddSource':'AddSource_Type_Web'}");
        }
        return cloud.ok(
                "sns/friend_add", "{'From_Account':'user_001','AddFriendItem':[" + String.join(",", items) + "]}");
    }

    private static void allow(Cloud cloud, String user, String type) {
        cloud.ok(
                "profile/portrait_set",
                "{'From_Account':'" + user
                        + "','ProfileItem':[{'Tag':'Tag_Profile_IM_AllowType','Value':'AllowType_Type_" + type
                        + "'}]}");
    }

    @Test
    void eachFriendThatIsAddedHasACodeOfItsOwn() {
        Cloud cloud = new Cloud(TENCENT.emulator());
        allow(cloud, "user_003", "DenyAny");
        allow(cloud, "user_004", "NeedConfirm");
        cloud.ok("sns/black_list_add", "{'From_Account':'user_005','To_Account':['user_001']}");
        add(cloud, "user_002");

        JsonObject answer = add(cloud, "user_002", "user_003", "user_004", "user_005", "nobody", "administrator");

        assertThat(Cloud.each(answer, "ResultItem", "ResultCode"))
                .containsExactly("30520", "30516", "30539", "30525", "30003", "0");
        assertThat(answer.getAsJsonArray("Fail_Account")).hasSize(5);
    }

    @Test
    void friendsAreReadPageByPageAndNotAgainWithTheirSequence() {
        Cloud cloud = new Cloud(TENCENT.emulator());
        add(cloud, "user_002", "user_003", "user_004");
        List<String> friends = new ArrayList<>();
        int start = 0;
        JsonObject answer;
        do {
            answer = cloud.ok(
                    "sns/friend_get",
                    "{'From_Account':'user_001','StartIndex':" + start + ",'StandardSequence':0,'CustomSequence':0}");
            friends.addAll(Cloud.each(answer, "UserDataItem", "To_Account"));
            start = answer.get("NextStartIndex").getAsInt();
        } while (answer.get("CompleteFlag").getAsInt() == 0);

        assertThat(friends).containsExactly("user_002", "user_003", "user_004");
        JsonObject known = cloud.ok(
                "sns/friend_get",
                "{'From_Account':'user_001','StartIndex':0,'StandardSequence':" + answer.get("StandardSequence")
                        + ",'CustomSequence':0}");
        assertThat(known.getAsJsonArray("UserDataItem").get(0).getAsJsonObject().getAsJsonArray("ValueItem"))
                .isEmpty();
    }

    @Test
    void blockingSomebodyEndsTheFriendshipOfBoth() {
        Cloud cloud = new Cloud(TENCENT.emulator());
        add(cloud, "user_002");

        cloud.ok("sns/black_list_add", "{'From_Account':'user_001','To_Account':['user_002']}");

        JsonObject answer = cloud.ok(
                "sns/friend_check",
                "{'From_Account':'user_002','To_Account':['user_001'],'CheckType':'CheckResult_Type_Both'}");
        assertThat(Cloud.each(answer, "InfoItem", "Relation")).containsExactly("CheckResult_Type_NoRelation");
        assertThat(Cloud.each(add(cloud, "user_002"), "ResultItem", "ResultCode"))
                .containsExactly("30515");
    }

    @Test
    void whoIsNoFriendCannotBeDeleted() {
        JsonObject answer = new Cloud(TENCENT.emulator())
                .ok("sns/friend_delete", "{'From_Account':'user_001','To_Account':['user_002']}");

        assertThat(Cloud.each(answer, "ResultItem", "ResultCode")).containsExactly("31704");
    }

    @Test
    void followingIsSeenFromBothSides() {
        Cloud cloud = new Cloud(TENCENT.emulator());
        String follow = "{'From_Account':'%s','FollowItem':[{'To_Account':'%s'}]}";
        cloud.ok("follow/follow_add", follow.formatted("user_001", "user_002"));
        cloud.ok("follow/follow_add", follow.formatted("user_003", "user_001"));
        cloud.ok("follow/follow_add", follow.formatted("user_004", "user_001"));
        cloud.ok("follow/follow_add", follow.formatted("user_001", "user_004"));

        JsonObject answer = cloud.ok(
                "follow/follow_check",
                "{'From_Account':'user_001','To_Account':['user_002','user_003','user_004','user_005']}");

        assertThat(Cloud.each(answer, "ResultItem", "FollowType")).containsExactly("2", "1", "3", "0");
        assertThat(cloud.code("follow/follow_add", "{'From_Account':'user_001'}"))
                .isEqualTo(30001);
    }

    @Test
    void profileFieldsAreCheckedByTheirTags() {
        Cloud cloud = new Cloud(TENCENT.emulator());
        String set = "{'From_Account':'user_001','ProfileItem':[{'Tag':'%s','Value':%s}]}";

        assertThat(cloud.code("profile/portrait_set", set.formatted("Tag_Profile_IM_Nothing", "'x'")))
                .isEqualTo(40009);
        assertThat(cloud.code("profile/portrait_set", set.formatted("Tag_Profile_Custom_TooLongKey", "'x'")))
                .isEqualTo(40009);
        assertThat(cloud.code("profile/portrait_set", set.formatted("Tag_Profile_IM_BirthDay", "'x'")))
                .isEqualTo(40610);
        assertThat(cloud.code("profile/portrait_set", set.formatted("Tag_Profile_IM_Gender", "'x'")))
                .isEqualTo(40605);
        assertThat(cloud.code(
                        "profile/portrait_set", set.formatted("Tag_Profile_IM_Nick", "'" + "x".repeat(501) + "'")))
                .isEqualTo(40601);
        assertThat(cloud.code("profile/portrait_set", "{'From_Account':'nobody','ProfileItem':[]}"))
                .isEqualTo(40003);
    }

    @Test
    void partOfAnImportMayFailUnderASuccess() {
        JsonObject answer = new Cloud(TENCENT.emulator())
                .ok(
                        "im_open_login_svc/multiaccount_import",
                        "{'Accounts':['new_one','" + "x".repeat(33) + "','new_two']}");

        assertThat(answer.getAsJsonArray("FailAccounts")).hasSize(1);
        assertThat(TENCENT.emulator().accounts()).contains("new_one", "new_two");
    }

    @Test
    void aPushReachesWhomItsConditionDescribes() {
        Cloud cloud = new Cloud(TENCENT.emulator());
        cloud.ok(
                "timpush/add_tag",
                "{'UserTags':[{'To_Account':'user_001','Tags':['a','b']},{'To_Account':'user_002','Tags':['a']}]}");
        cloud.ok("all_member_push/im_set_attr_name", "{'AttrNames':{'0':'city'}}");
        cloud.ok("all_member_push/im_set_attr", "{'UserAttrs':[{'To_Account':'user_003','Attrs':{'city':'SH'}}]}");
        String push = "{'MsgRandom':%d,'OfflinePushInfo':{'Title':'t'},'Condition':%s}";

        cloud.ok("timpush/push", push.formatted(1, "{'TagsAnd':['a'],'TagsNot':['b']}"));
        cloud.ok("timpush/push", push.formatted(2, "{'AttrsOr':{'city':'SH'}}"));
        assertThat(cloud.code("timpush/push", push.formatted(3, "{'AttrsOr':{'country':'CN'}}")))
                .isEqualTo(90033);
        assertThat(cloud.code("timpush/push", push.formatted(4, "{'TagsAnd':['a'],'TagsOr':['a']}")))
                .isEqualTo(90022);

        assertThat(TENCENT.emulator().pushes().get(0).recipients()).containsExactly("user_002");
        assertThat(TENCENT.emulator().pushes().get(1).recipients()).containsExactly("user_003");
        assertThat(cloud.code("timpush/revoke", "{'TaskId':'none'}")).isEqualTo(90049);
    }
}
