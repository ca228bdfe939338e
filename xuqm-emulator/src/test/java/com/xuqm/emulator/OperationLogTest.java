package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class OperationLogTest {

    private static final String LOG = "/api/im/admin/operation-logs";

    private Api admin;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        admin = Api.admin(running);
    }

    @Test
    void whatAdministratorsDoIsOnRecordNewestFirst() {
        admin.post("/api/im/admin/users/kick", "{\"userIds\":[\"user_001\"]}").data();
        admin.delete("/api/im/admin/groups/group_1").data();
        admin.delete("/api/im/accounts/user_002").data();

        Reply log = admin.get(LOG + "?page=0&size=20");

        assertThat(log.each("action")).containsExactly("accounts.delete", "admin.dismissGroup", "admin.kickUsers");
        assertThat(log.each("targetType")).containsExactly("USER", "GROUP", "USER");
        assertThat(log.each("operatorId")).containsOnly("administrator");
        assertThat(log.object()
                        .getAsJsonArray("content")
                        .get(1)
                        .getAsJsonObject()
                        .get("targetId")
                        .getAsString())
                .isEqualTo("group_1");
        assertThat(log.number("totalElements")).isEqualTo(3);
    }

    @Test
    void whatIsOnlyReadOrRefusedIsNot() {
        admin.get("/api/im/admin/users").data();
        admin.delete("/api/im/admin/groups/ghost");

        assertThat(admin.get(LOG).each("action")).isEmpty();
    }
}
