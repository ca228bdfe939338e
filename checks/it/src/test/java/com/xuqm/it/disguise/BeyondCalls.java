package com.xuqm.it.disguise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a service may do in another way, and no single call would show. */
final class BeyondCalls {

    private BeyondCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm, XuqmEmulator service) {
        sections.put("several pages", () -> severalPages(xuqm, service));
        sections.put("a UserSig of the client's", () -> userSig(xuqm, service));
        sections.put("refusals", () -> refusals(xuqm));
        sections.put("a revoked token", () -> revokedToken(xuqm, service));
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
}
