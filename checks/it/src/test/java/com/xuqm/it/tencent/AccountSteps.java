package com.xuqm.it.tencent;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.account.ImportAccount;
import com.xuqm.tencent.account.ProfileItem;
import com.xuqm.tencent.account.QueryOnlineStatus;
import com.xuqm.tencent.account.SetProfile;
import com.xuqm.tencent.friend.AddFriendGroups;
import com.xuqm.tencent.friend.AddFriends;
import com.xuqm.tencent.friend.DeleteAllFriends;
import com.xuqm.tencent.friend.DeleteFriends;
import com.xuqm.tencent.friend.FriendUpdate;
import com.xuqm.tencent.friend.GetFriendGroups;
import com.xuqm.tencent.friend.ImportFriends;
import com.xuqm.tencent.friend.ImportedFriend;
import com.xuqm.tencent.friend.NewFriend;
import com.xuqm.tencent.friend.UpdateFriends;
import java.time.Instant;
import java.util.List;

/** The steps of accounts, profiles, friends and follows. */
final class AccountSteps {

    private final TencentClient tencent;

    AccountSteps(TencentClient tencent) {
        this.tencent = tencent;
    }

    static void all(Call<?>... calls) {
        for (Call<?> call : calls) {
            Object unused = call.execute();
        }
    }

    /** Only that, since the lines of the list ask for one page. */
    static void firstPage(PagedCall<?> pages) {
        Object unused = pages.page(0).execute();
    }

    void accounts() {
        all(
                tencent.accounts()
                        .importAccount(
                                ImportAccount.of("alice").withNick("Alice").withFaceUrl("https://example.com/a.png")),
                tencent.accounts()
                        .importAccounts(List.of(
                                ImportAccount.of("dave"),
                                ImportAccount.of("erin"),
                                ImportAccount.of("far too long for a user id, which has at most 32 bytes"))),
                tencent.accounts()
                        .importAccounts(List.of(ImportAccount.of("bob").withNick("Bob"), ImportAccount.of("carol"))),
                tencent.accounts().check(List.of("alice", "nobody")),
                tencent.accounts()
                        .onlineStatus(
                                QueryOnlineStatus.of(List.of("alice", "nobody")).withIsNeedDetail(true)),
                tencent.accounts().onlineState(QueryOnlineStatus.of(List.of("alice"))),
                tencent.profiles()
                        .set(SetProfile.of(
                                "alice",
                                List.of(
                                        new ProfileItem("Tag_Profile_IM_Nick", "Alice A."),
                                        new ProfileItem("Tag_Profile_IM_BirthDay", 19900101),
                                        new ProfileItem("Tag_Profile_Custom_Score", 7)))),
                tencent.profiles()
                        .get(
                                List.of("alice", "nobody"),
                                List.of("Tag_Profile_IM_Nick", "Tag_Profile_Custom_Score", "Tag_Profile_IM_Gender")));
    }

    void friends() {
        all(
                tencent.friends()
                        .add(AddFriends.of(
                                        "alice",
                                        List.of(
                                                NewFriend.of("bob", "AddSource_Type_Web")
                                                        .withRemark("Bobby")
                                                        .withGroupName("work")
                                                        .withAddWording("hi"),
                                                NewFriend.of("nobody", "AddSource_Type_Web")))
                                .withAddType("Add_Type_Both")
                                .withForceAddFlags(true)),
                tencent.friends()
                        .importFriends(ImportFriends.of(
                                "alice",
                                List.of(
                                        ImportedFriend.of("carol", "AddSource_Type_Old")
                                                .withRemarkTime(Instant.ofEpochSecond(1))
                                                .withGroupNames(List.of("work", "home"))
                                                .withAddTime(Instant.ofEpochSecond(1_700_000_000))
                                                .withCustomItems(List.of(new ProfileItem("Tag_SNS_Custom_Test", "x"))),
                                        ImportedFriend.of("bob", "AddSource_Type_Old")))),
                tencent.friends()
                        .update(UpdateFriends.of(
                                "alice",
                                List.of(
                                        new FriendUpdate(
                                                "bob",
                                                List.of(
                                                        new ProfileItem("Tag_SNS_IM_Remark", "Bob!"),
                                                        new ProfileItem("Tag_SNS_IM_Group", List.of("home")))),
                                        new FriendUpdate("dave", List.of(new ProfileItem("Tag_SNS_IM_Remark", "x")))))),
                tencent.friends().check("alice", List.of("bob", "carol", "dave", "nobody"), "CheckResult_Type_Both"));
        firstPage(tencent.friends().list("alice"));
        all(
                tencent.friends()
                        .get(
                                "alice",
                                List.of("bob", "dave"),
                                List.of("Tag_SNS_IM_Remark", "Tag_SNS_IM_Group", "Tag_Profile_IM_Nick")),
                tencent.friendGroups()
                        .add(AddFriendGroups.of("alice", List.of("games")).withToAccounts(List.of("bob", "dave"))),
                tencent.friendGroups().get(GetFriendGroups.of("alice").withNeedFriend("Need_Friend_Type_Yes")),
                tencent.friendGroups().delete("alice", List.of("games")),
                tencent.blacklist().add("alice", List.of("dave", "nobody")),
                tencent.blacklist().check("alice", List.of("dave", "bob"), "BlackCheckResult_Type_Both"));
        firstPage(tencent.blacklist().list("alice").pageSize(10));
        all(
                tencent.blacklist().delete("alice", List.of("dave")),
                tencent.friends()
                        .delete(DeleteFriends.of("alice", List.of("carol", "dave"))
                                .withDeleteType("Delete_Type_Both")),
                tencent.friends().deleteAll(DeleteAllFriends.of("alice").withDeleteType("Delete_Type_Both")));
    }

    void follows() {
        all(
                tencent.follows().follow("alice", List.of("bob", "nobody")),
                tencent.follows().check("alice", List.of("bob", "carol")));
        firstPage(tencent.follows().list("alice", 2).pageSize(10));
        all(
                tencent.follows().counts("alice", List.of("alice", "bob")),
                tencent.follows().unfollow("alice", List.of("bob")));
    }

    void end() {
        all(tencent.accounts().kick("alice"), tencent.accounts().delete(List.of("dave", "nobody")));
    }
}
