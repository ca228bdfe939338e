package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.OperationTable.Operation;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(XuqmEmulatorExtension.class)
class PermissionTest {

    private XuqmEmulator emulator;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
    }

    private Reply call(Api api, Operation operation) {
        String body = operation.method().equals("POST") || operation.method().equals("PUT") ? "{}" : null;
        return api.call(operation.method(), operation.path(), body);
    }

    @Test
    void theEmulatorHasExactlyTheOperationsOfTheContract() {
        assertThat(OperationTable.all().stream().map(Operation::id).sorted().toList())
                .isEqualTo(emulator.operations());
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#all")
    void everyOperationIsFoundAndRecordedUnderItsName(Operation operation) {
        call(Api.anonymous(emulator), operation);

        assertThat(emulator.recorded(operation.id())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#behindAToken")
    void withoutATokenEveryProtectedOperationAnswers401(Operation operation) {
        Reply reply = call(Api.anonymous(emulator), operation);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.message()).startsWith("no token");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#behindAToken")
    void withABadTokenEveryProtectedOperationAnswers401(Operation operation) {
        Reply reply = call(Api.withToken(emulator, "rubbish"), operation);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.message()).isEqualTo("the token is malformed");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forAdministrators")
    void whoIsNoAdministratorIsForbiddenTheirOperations(Operation operation) {
        Reply reply = call(Api.as(emulator, "user_001"), operation);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.message()).isEqualTo(operation.id() + " is for administrator accounts only");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forAdministrators")
    void administratorsAreLetIn(Operation operation) {
        assertThat(call(Api.admin(emulator), operation).status()).isNotIn(401, 403);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forUsers")
    void whoIsNoAdministratorIsNotAskedToBeOneElsewhere(Operation operation) {
        Reply reply = call(Api.as(emulator, "user_001"), operation);

        assertThat(reply.status()).isNotEqualTo(401);
        assertThat(reply.body()).doesNotContain("is for administrator accounts only");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forAnybody")
    void whatIsForAnybodyAsksForNoToken(Operation operation) {
        assertThat(call(Api.anonymous(emulator), operation).body()).doesNotContain("no token");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forServices")
    void withoutTheInternalTokenOperationsOfServicesAnswer401(Operation operation) {
        assertThat(call(Api.anonymous(emulator), operation).message()).isEqualTo("no token: send X-Internal-Token");
        assertThat(call(Api.admin(emulator), operation).status()).isEqualTo(401);

        Reply wrong =
                Api.anonymous(emulator).call(operation.method(), operation.path(), null, "X-Internal-Token", "wrong");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.message()).isEqualTo("the internal token is wrong");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forServices")
    void withTheInternalTokenServicesAreLetIn(Operation operation) {
        Reply reply = Api.anonymous(emulator)
                .call(operation.method(), operation.path(), null, "X-Internal-Token", emulator.internalToken());

        assertThat(reply.status()).isNotIn(401, 403);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forTenants")
    void tenantsAreLetInAndOthersAreNot(Operation operation) {
        assertThat(call(Api.admin(emulator), operation).status()).isEqualTo(401);
        assertThat(call(Api.withToken(emulator, emulator.issueOpsToken()), operation)
                        .status())
                .isEqualTo(401);
        assertThat(call(Api.withToken(emulator, emulator.issueTenantToken()), operation)
                        .status())
                .isNotIn(401, 403);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forOperators")
    void operatorsAreLetInAndOthersAreNot(Operation operation) {
        assertThat(call(Api.admin(emulator), operation).status()).isEqualTo(401);
        assertThat(call(Api.withToken(emulator, emulator.issueTenantToken()), operation)
                        .status())
                .isEqualTo(401);
        assertThat(call(Api.withToken(emulator, emulator.issueOpsToken()), operation)
                        .status())
                .isNotIn(401, 403);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.emulator.OperationTable#forPushAdministrators")
    void tenantsOperatorsAndAdministratorsLookAfterPush(Operation operation) {
        assertThat(call(Api.as(emulator, "user_001"), operation).status()).isEqualTo(403);
        for (String token : List.of(
                emulator.issueTenantToken(), emulator.issueOpsToken(), emulator.issueToken(emulator.adminUser()))) {
            assertThat(call(Api.withToken(emulator, token), operation).status()).isNotIn(401, 403);
        }
    }

    @Test
    void anExpiredTokenIsRefused() {
        Api api = Api.as(emulator, "user_001");
        emulator.clockSkew(Duration.ofHours(25));

        Reply reply = api.get("/api/im/groups");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.message()).startsWith("the token expired at ").endsWith("log in again");
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() {
        try (XuqmEmulator other = XuqmEmulator.start()) {
            Reply reply = Api.withToken(emulator, other.issueToken("user_001")).get("/api/im/groups");

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.message()).isEqualTo("the token's signature is wrong");
        }
    }

    @Test
    void aTokenOfAnotherKindIsRefused() {
        Reply reply =
                Api.withToken(emulator, emulator.issueDemoToken("user_001")).get("/api/im/groups");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.message()).isEqualTo("a token of another kind was sent, im is needed");
    }

    @Test
    void aKickedTokenIsDeadAndANewOneIsNot() {
        Api api = Api.as(emulator, "user_001");
        emulator.kick("user_001");

        assertThat(api.get("/api/im/groups").status()).isEqualTo(401);
        assertThat(api.get("/api/im/groups").message()).startsWith("the token was revoked");
        assertThat(Api.as(emulator, "user_001").get("/api/im/groups").status()).isEqualTo(200);
    }

    @Test
    void theTokenOfADeletedAccountIsDeadEvenIfTheAccountComesBack() {
        Api admin = Api.admin(emulator);
        Api user = Api.as(emulator, "user_001");

        admin.delete("/api/im/accounts/user_001").data();
        assertThat(user.get("/api/im/groups").message()).isEqualTo("the account of the token no longer exists");

        admin.post("/api/im/accounts/import", Api.json("userId", "user_001")).data();
        assertThat(user.get("/api/im/groups").status()).isEqualTo(401);
    }

    @Test
    void aRequestForAnotherApplicationThanThatOfTheTokenIsRefused() {
        Reply reply = Api.as(emulator, "user_001").get("/api/im/groups?appKey=ak_other");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message())
                .isEqualTo("parameter appKey is ak_other, but the token is for the application ak_demo_chat");
    }

    @Test
    void theSchemeOfTheTokenIsNotCaseSensitive() {
        Reply reply = Api.anonymous(emulator)
                .call("GET", "/api/im/groups", null, "Authorization", "bearer " + emulator.issueToken("user_001"));

        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void accountsMayBeSearchedWithoutATokenButNotWithABadOne() {
        String path = "/api/im/accounts/search?keyword=bob";

        assertThat(Api.anonymous(emulator).get(path).each("userId")).containsExactly("user_002");
        assertThat(Api.withToken(emulator, "rubbish").get(path).status()).isEqualTo(401);
    }
}
