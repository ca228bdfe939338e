package com.xuqm.it.disguise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.sdk.webhook.Webhook;
import com.xuqm.sdk.webhook.receive.HmacWebhookScheme;
import com.xuqm.sdk.webhook.receive.WebhookCheck;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import com.xuqm.sdk.wire.WireOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a service may do in another way, and no single call would show. */
final class BeyondCalls {

    private BeyondCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm, XuqmEmulator service, WireOptions wire) {
        sections.put("several pages", () -> severalPages(xuqm, service));
        sections.put("a UserSig of the client's", () -> userSig(xuqm, service));
        sections.put("refusals", () -> refusals(xuqm));
        sections.put("a revoked token", () -> revokedToken(xuqm, service));
        sections.put("large batches", () -> largeBatches(xuqm, service));
        sections.put("ids of requests", () -> requestIds(xuqm, service));
        sections.put("Retry-After", () -> retryAfter(xuqm, service));
        sections.put("webhooks received", () -> webhooksReceived(xuqm, service, wire));
    }

    private static void severalPages(XuqmClient xuqm, XuqmEmulator service) {
        List<String> ids = IntStream.range(0, 7).mapToObj(i -> "paged_" + i).toList();
        service.addAccounts(ids);
        assertThat(xuqm.admin().listUsers().pageSize(3).stream()
                        .map(Account::userId)
                        .filter(ids::contains))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    private static void userSig(XuqmClient xuqm, XuqmEmulator service) {
        String made = xuqm.userSig().generate("user_003", Duration.ofHours(1));
        assertThat(xuqm.auth().loginWithUserSig("user_003", made).execute().token())
                .isNotBlank();
        String issued = service.issueUserSig("user_003", Duration.ofHours(1));
        assertThat(xuqm.userSig().verify("user_003", issued).isValid()).isTrue();
    }

    private static void refusals(XuqmClient xuqm) {
        assertThatThrownBy(() -> xuqm.accounts().get("nobody").execute()).isInstanceOf(XuqmNotFoundException.class);
        assertThatThrownBy(() -> xuqm.asUser("user_002").admin().listUsers().all())
                .isInstanceOf(XuqmForbiddenException.class);
    }

    private static void revokedToken(XuqmClient xuqm, XuqmEmulator service) {
        xuqm.asUser("user_004").friends().list().all();
        service.kick("user_004");
        xuqm.asUser("user_004").friends().list().all();
    }

    private static void largeBatches(XuqmClient xuqm, XuqmEmulator service) {
        List<String> ids = IntStream.range(0, 45).mapToObj(i -> "batched_" + i).toList();
        BulkReport imported = xuqm.bulk()
                .accounts("import")
                .build()
                .send(ids.stream().map(ImportAccount::of).toList());
        assertThat(imported.accepted()).as(imported.toString()).isEqualTo(ids.size());
        BulkReport sent =
                xuqm.bulk().messages("hello", new TextContent("hi")).build().send(ids);
        assertThat(sent.accepted()).as(sent.toString()).isEqualTo(ids.size());
        for (String operation : List.of("accounts.importBatch", "admin.batchSend")) {
            assertThat(service.recorded(operation))
                    .filteredOn(request -> !request.succeeded())
                    .as(operation)
                    .isEmpty();
        }
    }

    private static void requestIds(XuqmClient xuqm, XuqmEmulator service) {
        XuqmApiException refused = catchThrowableOfType(
                XuqmApiException.class, () -> xuqm.accounts().get("nobody").execute());
        long sequence = service.recorded().get(service.recorded().size() - 1).sequence();
        boolean isTold = !service.disguise().has(DisguiseOption.REQUEST_ID_ABSENT);
        assertThat(refused.requestId()).isEqualTo(isTold ? "req_" + sequence : null);
    }

    private static void retryAfter(XuqmClient xuqm, XuqmEmulator service) {
        service.faults().on("friends.list").nth(1).beforeExecuting(Fault.rateLimited(Duration.ofSeconds(90)));
        XuqmApiException refused = catchThrowableOfType(
                XuqmApiException.class,
                () -> xuqm.asUser("user_002").friends().list().all());
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(90));
    }

    private static void webhooksReceived(XuqmClient xuqm, XuqmEmulator service, WireOptions wire) {
        try (WebhookInbox inbox = new WebhookInbox()) {
            Webhook webhook =
                    xuqm.webhooks().create(CreateWebhook.of(inbox.url())).execute();
            xuqm.messages().send(SendMessage.text("user_001", "for the inbox")).execute();
            service.awaitWebhooks(Duration.ofMinutes(1));
            xuqm.webhooks().delete(webhook.id()).execute();

            WebhookVerifier verifier = WebhookVerifier.builder()
                    .secret(webhook.secret())
                    .scheme(HmacWebhookScheme.of(wire))
                    .build();
            assertThat(inbox.posts()).isNotEmpty().allSatisfy(post -> {
                WebhookCheck check = verifier.verify(post.headers(), post.body());
                assertThat(check.isValid()).as(check.toString()).isTrue();
            });
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
