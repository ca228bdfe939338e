package com.xuqm.quickstart;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.auth.LoginToken;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.push.PushPlatform;
import com.xuqm.sdk.push.PushResult;
import com.xuqm.sdk.push.PushVendor;
import com.xuqm.sdk.push.RegisterDevice;
import com.xuqm.sdk.push.SendPush;
import java.time.Duration;
import java.util.Map;

/** One of everything: somebody signs in, writes to a person and to a group, reads the history, and gets a push. */
final class Tour {

    // Accounts that the emulator begins with.
    private static final String ALICE = "user_001";
    private static final String BOB = "user_002";
    private static final String XIAOMING = "user_003";

    private final XuqmClient xuqm;
    private final XuqmUser alice;
    private final Console console;

    Tour(XuqmClient xuqm, Console console) {
        this.xuqm = xuqm;
        this.alice = xuqm.asUser(ALICE);
        this.console = console;
    }

    void run() {
        signIn();
        Message sent = message();
        group();
        history();
        push(sent);
    }

    /** What a backend does for an app that signs in. The calls below need none of it: the client signs users in by itself. */
    private void signIn() {
        console.heading("Sign-in");
        String userSig = xuqm.userSig().generate(ALICE, Duration.ofDays(7));
        LoginToken token = xuqm.auth().loginWithUserSig(ALICE, userSig).execute();
        console.line("  %s signed in with a UserSig made here; the token ends at %s", ALICE, token.expiresAt());
    }

    private Message message() {
        console.heading("Messages");
        Message sent = alice.messages()
                .send(SendMessage.text(BOB, "Hello Bob, did you see it?"))
                .execute();
        console.line("  %s to %s: sent as message %s", sent.fromId(), sent.toId(), sent.id());
        return sent;
    }

    private void group() {
        Group group = alice.groups()
                .create(CreateGroup.of("Weekend trip", BOB, XIAOMING))
                .execute();
        Message sent = alice.messages()
                .send(SendMessage.groupText(group.groupId(), "Who brings the tent?"))
                .execute();
        console.line(
                "  %s to the group \"%s\" of %s: sent as message %s",
                sent.fromId(), group.name(), group.memberCount(), sent.id());
    }

    private void history() {
        alice.messages().history(BOB).stream() // fetches pages as far as it is read
                .limit(3)
                .forEach(message ->
                        console.line("  read back from the history: \"%s\" (%s)", message.content(), message.id()));
    }

    private void push(Message sent) {
        console.heading("Push");
        xuqm.asUser(BOB)
                .push()
                .register(RegisterDevice.of(BOB, PushVendor.HUAWEI, "a-token-of-bobs-phone")
                        .withPlatform(PushPlatform.ANDROID))
                .execute();
        PushResult push = xuqm.push()
                .send(SendPush.of(BOB, "Alice", "Hello Bob, did you see it?")
                        .withPayload(Map.of("messageId", sent.id())))
                .execute();
        console.line("  to %s: %s, devices reached: %d", BOB, push.status(), push.deviceCount());
    }
}
