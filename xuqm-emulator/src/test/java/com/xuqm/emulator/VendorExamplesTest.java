package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's examples for {@code curl}, pointed at an emulator that was just started. */
@ExtendWith(XuqmEmulatorExtension.class)
class VendorExamplesTest {

    private static final String APP = "appId=ak_demo_chat";

    private Api admin;
    private Api nobody;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        admin = Api.admin(running);
        nobody = Api.anonymous(running);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/im/accounts/user_001?",
                "/api/im/accounts/user_001/exists?",
                "/api/im/conversations?",
                "/api/im/groups?",
                "/api/im/groups/public?keyword=demo&",
                "/api/im/groups/search?keyword=demo&size=20&",
                "/api/im/groups/group_001/members?",
                "/api/im/groups/group_001/members/search?keyword=demo&size=20&",
                "/api/im/messages/search?keyword=hello&page=0&size=20&",
                "/api/im/admin/webhooks?",
                "/api/im/groups/group_001/join-requests?",
                "/api/im/blacklist?",
                "/api/im/friend-requests?direction=incoming&",
                "/api/im/admin/users?page=0&size=20&",
                "/api/im/admin/groups?",
                "/api/im/admin/messages?userA=user_001&userB=user_002&page=0&size=20&",
                "/api/im/admin/operation-logs?page=0&size=20&",
                "/api/im/messages/history/user_002?page=0&size=20&keyword=hello&msgType=TEXT&",
                "/api/im/messages/group-history/group_001?page=0&size=20&keyword=user_002"
                        + "&startTime=2026-04-27T00:00:00&endTime=2026-04-27T23:59:59&"
            })
    void whatIsReadIsThere(String path) {
        assertThat(admin.get(path + APP).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/im/groups/group_001/join-requests/req_001/accept?",
                "/api/im/groups/group_001/join-requests/req_001/reject?",
                "/api/im/friend-requests?toUserId=user_002&remark=hi&",
                "/api/im/friend-requests/req_001/accept?",
                "/api/im/friend-requests/req_001/reject?",
                "/api/im/blacklist?blockedUserId=user_002&"
            })
    void whatIsDoneIsDone(String path) {
        assertThat(admin.post(path + APP).status()).isEqualTo(200);
    }

    @Test
    void searchesFindWhatTheyLookFor() {
        assertThat(admin.get("/api/im/groups/public?keyword=demo").each("groupId"))
                .containsExactly("group_001", "group_1");
        assertThat(admin.get("/api/im/groups/group_001/members/search?keyword=demo&size=20")
                        .each("userId"))
                .containsExactly("demo_alice");
    }

    @Test
    void updatesAreAskedForWithoutALogin() {
        assertThat(nobody.get("/api/v1/updates/app/check?" + APP + "&platform=ANDROID&currentVersionCode=1")
                        .status())
                .isEqualTo(200);
        assertThat(nobody.get("/api/v1/rn/update/check?" + APP
                                + "&platform=ANDROID&moduleId=chat-home&currentVersion=1.0.0")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aMessageThatIsNotThereIsNotRevoked() {
        assertThat(admin.post("/api/im/admin/messages/msg_001/revoke?" + APP).message())
                .isEqualTo("no such message: msg_001");
        assertThat(admin.delete("/api/im/admin/groups/group_001").status()).isEqualTo(200);
    }
}
