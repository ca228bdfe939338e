package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.MaximView;
import com.xuqm.maxim.file.DownloadAvatar;
import com.xuqm.maxim.file.DownloadChatFile;
import com.xuqm.maxim.file.FileTarget;
import com.xuqm.maxim.file.FileType;
import com.xuqm.maxim.group.CreateGroup;
import com.xuqm.maxim.group.GroupType;
import com.xuqm.maxim.group.JoinApproval;
import com.xuqm.maxim.group.MessageMuteMode;
import com.xuqm.maxim.group.MessagePushMode;
import com.xuqm.maxim.group.ShareFile;
import com.xuqm.maxim.message.BroadcastMessage;
import com.xuqm.maxim.message.ContentType;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.maxim.push.CertificateEnvironment;
import com.xuqm.maxim.push.PushAudience;
import com.xuqm.maxim.push.PushProvider;
import com.xuqm.maxim.push.SendPush;
import com.xuqm.maxim.roster.AddFriend;
import com.xuqm.maxim.roster.AuthMode;
import com.xuqm.maxim.roster.UpdateFriend;
import com.xuqm.maxim.user.NewPushUser;
import com.xuqm.maxim.user.NewUser;
import com.xuqm.maxim.user.UpdateProfile;
import com.xuqm.maxim.user.UpdateSettings;
import com.xuqm.maxim.user.UpdateUserProfile;
import com.xuqm.sdk.call.Call;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Calls every operation of Maxim, once for an emulator in its first state. */
final class EveryMaximCall {

    private final MaximClient maxim;
    private final MaximEmulator service;
    private final Path folder;
    private final long alice;
    private final long bob;
    private final long carol;
    private final MaximView asAlice;
    private final MaximView asBob;

    EveryMaximCall(MaximClient maxim, MaximEmulator service, Path folder) {
        this.maxim = maxim;
        this.service = service;
        this.folder = folder;
        this.alice = service.userId("alice");
        this.bob = service.userId("bob");
        this.carol = service.userId("carol");
        this.asAlice = maxim.signedIn(alice);
        this.asBob = maxim.asUser(bob);
    }

    void run() {
        tokensAndUsers();
        settings();
        devices();
        roster();
        long group = groups();
        members(group);
        requests(group);
        content(group);
        messages(group);
        pushes();
        files(group);
        endOfGroups(group);
        endOfUsers();
    }

    private static void all(Call<?>... calls) {
        for (Call<?> call : calls) {
            assertThat((Object) call.execute()).isNotNull();
        }
    }

    private void tokensAndUsers() {
        assertThat(maxim.tokens()
                        .byUserId(bob, service.password("bob"))
                        .execute()
                        .userId())
                .isEqualTo(bob);
        all(
                maxim.ping(),
                maxim.tokens().byUsername("bob", service.password("bob")),
                maxim.users().register(NewUser.of("frank", "secret")),
                maxim.users().registerForPush(NewPushUser.of("grace", "secret").withAlias("g")),
                maxim.users().disable(List.of(carol)),
                maxim.users().enable(List.of(carol)),
                asBob.users().setMobile("13800000000"),
                asBob.users().updateProfile(UpdateProfile.changes().withDescription("builder")),
                asBob.users().setAvatar("https://files.example.com/b"),
                asBob.users().setNickname("Bob & Co"),
                asBob.users().setUsername("bobby"),
                asBob.users().setPublicInfo("{\"a\":1}"),
                asBob.users().setPrivateInfo("中文"),
                asBob.users().resetPassword("new"),
                asBob.users().changePassword("new", "newer"));
        all(maxim.tokens().byLogin("13800000000", "newer"));
        assertThat(asBob.users().profile().execute()).satisfies(profile -> {
            assertThat(profile.nickname()).isEqualTo("Bob & Co");
            assertThat(profile.privateInfo()).isEqualTo("中文");
        });
        assertThat(asBob.users().isOnline().execute().online()).isTrue();
        assertThat(maxim.users()
                        .registerAll(List.of(NewUser.of("heidi", "secret"), NewUser.of("heidi", "secret")))
                        .execute()
                        .failed())
                .hasSize(1);
        assertThat(maxim.users()
                        .updateProfiles(List.of(
                                UpdateUserProfile.of(bob).withNickname("Bob"),
                                UpdateUserProfile.of(5).withNickname("Nobody")))
                        .execute()
                        .failed())
                .hasSize(1);
        assertThat(maxim.users()
                        .setAvatars(Map.of(bob, "https://files.example.com/c"))
                        .execute()
                        .isComplete())
                .isTrue();
        assertThat(maxim.users().list().pageSize(3).all()).hasSize(8);
    }

    private void settings() {
        all(
                asAlice.userPreferences().setAuthMode(AuthMode.BY_CONSENT),
                asAlice.userPreferences().setAutoDownload(true),
                asAlice.userPreferences().setSounds(true),
                asAlice.userPreferences().setVibration(false),
                asAlice.userPreferences().update(UpdateSettings.of(alice).withPushNickname("A")),
                asAlice.userPush().setPush(false),
                asAlice.userPush().setDetail(true),
                asAlice.userPush().setNickname("Alice"),
                asAlice.userPush().setQuietHours(23, 7),
                asAlice.userPush().setAlias("al"),
                asAlice.userPush().setBadge(3),
                asAlice.userPush().addTags(List.of("vip", "beta")),
                asAlice.userPush().removeTags(List.of("beta")));
        assertThat(asAlice.userPush().listTags().execute()).containsExactly("vip");
        all(asAlice.userPush().removeAllTags());
        assertThat(asAlice.userPreferences().get().execute()).satisfies(settings -> {
            assertThat(settings.authMode()).isEqualTo(AuthMode.BY_CONSENT);
            assertThat(settings.quietFromHour()).isEqualTo(23);
        });
    }

    private void devices() {
        all(
                asBob.userPush().bindDevice(1, "device-token", "android"),
                asBob.userPush().bindDevice(2, "device-token", "android"),
                asBob.userPush().unbindDevice(1),
                asBob.userDevices().remove(1));
        assertThat(asBob.userDevices().list().all()).hasSize(1);
        all(
                asBob.userDevices().kick(2),
                asBob.userConversations().pin(alice),
                asBob.userConversations().pin(carol),
                asBob.userConversations().unpin(carol));
        assertThat(asBob.userConversations().listPinned().execute().conversationIds())
                .containsExactly(alice);
    }

    private void roster() {
        all(asBob.roster().add(AddFriend.of(alice).withReason("hi")));
        assertThat(asAlice.roster().listRequests().all()).extracting("userId").containsExactly(bob);
        all(asAlice.roster().accept(bob));
        assertThat(asBob.roster()
                        .addAll(List.of(AddFriend.of(carol), AddFriend.of(alice)))
                        .execute()
                        .failed())
                .extracting("id")
                .containsExactly(alice);
        all(
                maxim.asUser(carol).roster().add(AddFriend.of(alice)),
                asAlice.roster().decline(carol, "no"),
                maxim.asUser(alice).roster().addFriends(List.of(service.userId("dave"))),
                asBob.roster().update(UpdateFriend.of(carol).withAlias("C").withMuted(true)),
                asBob.roster().get(carol),
                asBob.roster().findByName("carol"),
                maxim.asUser(carol).roster().findByMobile("13800000000"),
                asBob.roster().block(carol));
        assertThat(asBob.roster().list().pageSize(1).all()).containsExactly(alice, carol);
        assertThat(asBob.roster().getAll(List.of(alice, carol)).execute()).hasSize(2);
        assertThat(asBob.roster().listFriends().execute()).hasSize(2);
        assertThat(asBob.roster().listBlocked().execute()).containsExactly(carol);
        assertThat(maxim.asUser(carol).roster().mayMessage(carol, bob).execute())
                .isFalse();
        all(asBob.roster().unblock(carol), asBob.roster().delete(carol));
    }

    private long groups() {
        long group = maxim.asUser(alice)
                .groups()
                .create(CreateGroup.named("Team").withType(GroupType.PRIVATE).withUserIds(List.of(bob)))
                .execute()
                .groupId();
        all(
                asAlice.groups().setName(group, "Team A"),
                asAlice.groups().setDescription(group, "builders"),
                asAlice.groups().setAvatar(group, "https://files.example.com/g"),
                asAlice.groups().setExt(group, "{}"),
                asAlice.groups().setDisplayName(group, "Al"),
                asAlice.groups().setMuteMode(group, MessageMuteMode.NO_ALERT),
                asAlice.groups().setPushMode(group, MessagePushMode.MENTIONS),
                asAlice.groupSettings().allowMemberInvites(group, true),
                asAlice.groupSettings().allowMemberChanges(group, true),
                asAlice.groupSettings().enableReadAcks(group, true),
                asAlice.groupSettings().hideMemberInfo(group, false),
                asAlice.groupSettings().showHistory(group, true),
                asAlice.groupSettings().setJoinApproval(group, JoinApproval.BY_ADMINISTRATOR),
                maxim.asGroup(group).groupSettings().muteAll(group, Duration.ofMinutes(5)));
        assertThat(asAlice.groups().settings(group).execute().mutedUntil())
                .isAfter(service.clock().instant());
        all(asAlice.groupSettings().unmuteAll(group));
        assertThat(asAlice.groups().get(group).execute()).satisfies(found -> {
            assertThat(found.name()).isEqualTo("Team A");
            assertThat(found.mutedUntil()).isNull();
            assertThat(found.pushMode()).isEqualTo(MessagePushMode.MENTIONS);
        });
        assertThat(asAlice.groups().getAll(List.of(group, 5L)).execute()).hasSize(1);
        assertThat(asBob.groups().listJoined().execute()).containsExactly(group);
        assertThat(listPublic()).isEmpty();
        return group;
    }

    @SuppressWarnings("deprecation") // it is there as long as the vendor has it
    private List<Long> listPublic() {
        return maxim.groups().listPublic().execute();
    }

    private void members(long group) {
        MaximView owner = asAlice;
        assertThat(owner.groupMembers()
                        .mute(group, List.of(bob, carol), Duration.ofHours(1))
                        .execute())
                .satisfies(outcome -> {
                    assertThat(outcome.succeeded()).containsExactly(bob);
                    assertThat(outcome.failed()).extracting("id").containsExactly(carol);
                });
        assertThat(owner.groupMembers().listMuted(group).all())
                .extracting("userId")
                .containsExactly(bob);
        all(
                owner.groupMembers().unmute(group, List.of(bob)),
                owner.groupMembers().addAdministrators(group, List.of(bob)));
        assertThat(owner.groupMembers().listAdministrators(group).execute()).hasSize(1);
        all(
                owner.groupMembers().removeAdministrators(group, List.of(bob)),
                owner.groupMembers().block(group, List.of(carol)));
        assertThat(owner.groupMembers().listBlocked(group).all())
                .extracting("userId")
                .containsExactly(carol);
        all(owner.groupMembers().unblock(group, List.of(carol)));
        assertThat(owner.groupMembers().get(group, List.of(bob, carol)).execute())
                .hasSize(1);
        assertThat(owner.groupMembers().list(group).pageSize(1).all()).hasSize(2);
        all(owner.groupMembers().remove(group, List.of(bob)));
    }

    private void requests(long group) {
        all(asBob.groupRequests().apply(group, "let me in"));
        assertThat(asAlice.groupRequests().list(List.of(group)).all())
                .extracting("applicantId")
                .containsExactly(bob);
        all(
                asAlice.groupRequests().decide(group, bob, true),
                maxim.asUser(carol)
                        .userPreferences()
                        .update(UpdateSettings.of(carol).withConfirmsInvitations(true)),
                asAlice.groupRequests().invite(group, List.of(carol), "come"));
        assertThat(maxim.asUser(carol).groupRequests().listInvitations().all()).hasSize(1);
        all(
                maxim.asUser(carol).groupRequests().answerInvitation(group, alice, true),
                maxim.asUser(service.userId("erin"))
                        .groupRequests()
                        .joinByQrCode(
                                asAlice.groupRequests().qrCode(group).execute().text()));
        assertThat(asAlice.groupMembers().list(group).all()).hasSize(4);
    }

    private void content(long group) {
        long announcement = asAlice.groupAnnouncements()
                .publish(group, "Title", "Text")
                .execute()
                .id();
        all(
                asAlice.groupAnnouncements().get(group, announcement),
                asAlice.groupAnnouncements().latest(group));
        assertThat(asBob.groupAnnouncements().list(group).execute()).hasSize(1);
        all(asAlice.groupAnnouncements().delete(group, announcement));
        long file = asAlice.groupFiles()
                .share(ShareFile.of(group, "plan.pdf", 12, "https://files.example.com/p")
                        .withType("pdf"))
                .execute()
                .fileId();
        all(asAlice.groupFiles().rename(group, file, "plan 2.pdf"));
        assertThat(asBob.groupFiles().get(group, file).execute().name()).isEqualTo("plan 2.pdf");
        assertThat(asBob.groupFiles().list(group).execute()).hasSize(1);
        assertThat(asAlice.groupFiles()
                        .delete(group, List.of(file, 5L))
                        .execute()
                        .failed())
                .extracting("id")
                .containsExactly(5L);
    }

    private void messages(long group) {
        long first = asAlice.messages()
                .send(SendMessage.text(bob, "你好 👋"))
                .execute()
                .messageIds()
                .get(0);
        all(
                maxim.messages().send(SendMessage.groupText(group, "hello all").withSender(bob)),
                maxim.messages().notify(SendMessage.text(bob, "notice").withOnlineOnly(false)),
                asAlice.messages()
                        .send(SendMessage.to(List.of(bob, carol), ContentType.IMAGE, "")
                                .withAttachment("{\"url\":\"https://files.example.com/1\"}")));
        assertThat(maxim.messages()
                        .broadcast(BroadcastMessage.text("to all"))
                        .execute()
                        .recipients())
                .isEqualTo(8);
        assertThat(asBob.messages().history(alice).pageSize(1).all())
                .extracting("content")
                .containsExactly("", "你好 👋");
        assertThat(asBob.messages().conversations().execute()).isNotEmpty();
        all(
                asBob.messages().markRead(alice, first),
                asAlice.messages().recall(bob, first),
                asBob.messages().deleteConversation(alice));
        assertThat(asBob.messages().history(alice).all()).isEmpty();
        assertThat(asAlice.agents()
                        .ask(SendMessage.text(bob, "who are you?"))
                        .execute()
                        .messages())
                .hasSize(1);
    }

    private void pushes() {
        Long task = maxim.push()
                .send(SendPush.text(PushAudience.users(List.of(alice, bob)), "Title", "Body"))
                .execute()
                .taskId();
        assertThat(task).isNotNull();
        assertThat(maxim.push().reports(List.of(task)).execute())
                .extracting("mxpushTarget")
                .containsExactly(2L);
        assertThat(maxim.push()
                        .certificate(PushProvider.HUAWEI, CertificateEnvironment.PRODUCTION)
                        .execute())
                .hasToString("PushCertificate[name=certificate-2]");
    }

    private void files(long group) {
        String url = asAlice.files()
                .chatUpload(FileType.CHAT_IMAGE, FileTarget.USER, bob)
                .execute()
                .downloadUrl();
        String sign = String.valueOf(url).replaceAll(".*=", "");
        all(asAlice.files().downloadChatFile(DownloadChatFile.of(sign), folder.resolve("chat")));
        assertThat(folder.resolve("chat")).hasContent("what " + sign + " holds");
        assertThat(asAlice.files().forward(sign, FileTarget.GROUP, group).execute())
                .contains("file_sign=");
        all(asAlice.files().groupAvatarUpload(group));
        String avatar = String.valueOf(asAlice.files().avatarUpload().execute().downloadUrl())
                .replaceAll(".*=", "");
        all(asAlice.files().downloadAvatar(DownloadAvatar.of(avatar), folder.resolve("avatar")));
        assertThat(folder.resolve("avatar")).exists();
    }

    private void endOfGroups(long group) {
        all(
                asAlice.groups().transfer(group, bob),
                asAlice.groups().leave(group),
                asBob.groups().destroy(group));
    }

    private void endOfUsers() {
        all(maxim.asUser(carol).users().delete());
    }
}
