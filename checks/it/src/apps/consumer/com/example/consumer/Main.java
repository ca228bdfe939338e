package com.example.consumer;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.usersig.UserSigCheck;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Does a bit of everything against the backend it is given, and prints with which transport and JSON binding. */
public final class Main {

    private Main() {}

    /** Exit code of a client that cannot be built; its message is printed. */
    private static final int MISCONFIGURED = 3;

    public static void main(String[] arguments) {
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(arguments[0])
                .appKey(arguments[1])
                .appSecret(arguments[2])
                .adminUser(arguments[3])
                .build()) {
            work(xuqm);
            System.out.println("transport=" + xuqm.transportName() + " json=" + xuqm.jsonName());
        } catch (XuqmConfigurationException e) {
            System.out.println(e.getMessage());
            System.exit(MISCONFIGURED);
        }
    }

    private static void work(XuqmClient xuqm) {
        BatchResult imported = xuqm.accounts()
                .importBatch(List.of(ImportAccount.of("amy", "Amy"), ImportAccount.of("bob")))
                .execute();
        check(imported.succeeded() == 2, imported);

        Account amy = xuqm.accounts().get("amy").execute();
        check("Amy".equals(amy.nickname()), amy);

        Call<Message> call = xuqm.messages().send(SendMessage.text("amy", "Hello"));
        Message sent = call.execute();
        CompletableFuture<Message> later =
                xuqm.messages().send(SendMessage.text("amy", "Hello again")).executeAsync();
        check(!sent.id().equals(later.join().id()), sent.id());
        check(xuqm.messages().history("amy").stream().anyMatch(sent::equals), "the history");

        XuqmUser asAmy = xuqm.asUser("amy");
        Group group = asAmy.groups().create(CreateGroup.of("Trip", "bob")).execute();
        check(group.memberCount() == 2, group);

        String userSig = xuqm.userSig().generate("amy", Duration.ofMinutes(5));
        UserSigCheck userSigCheck = xuqm.userSig().verify("amy", userSig);
        check(userSigCheck.isValid(), userSigCheck);

        try {
            Account nobody = xuqm.accounts().get("nobody").execute();
            throw new IllegalStateException(nobody + " is there");
        } catch (XuqmApiException e) {
            check(e.httpStatus() == 404, e);
        }
    }

    private static void check(boolean isSo, Object what) {
        if (!isSo) {
            throw new IllegalStateException("not as expected: " + what);
        }
    }
}
