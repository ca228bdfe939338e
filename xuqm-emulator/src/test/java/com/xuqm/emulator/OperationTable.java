package com.xuqm.emulator;

import java.util.List;

/** The routes as the vendor lists them, written down apart from the emulator's own table. */
final class OperationTable {

    /** What a caller must be to use a route. */
    enum Caller {
        ANYBODY,
        USER,
        ADMINISTRATOR,
        DEMO_USER,
        /** An administrator, a tenant or an operator. */
        PUSH_ADMIN,
        TENANT,
        OPERATOR,
        /** Another service of the vendor, with the internal token. */
        SERVICE
    }

    record Operation(String id, String method, String path, Caller caller) {

        static Operation parse(String line) {
            String[] words = line.split(" ", 4);
            return new Operation(words[0], words[1], words[2], Caller.valueOf(words[3]));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static final String TABLE = """
            auth.login POST /api/im/auth/login ANYBODY
            auth.issueUserSig POST /api/im/admin/users/user_001/usersig ADMINISTRATOR
            auth.verifyUserSig POST /api/im/admin/users/user_001/usersig/verify ADMINISTRATOR
            auth.platformEventsToken GET /api/im/platform-events/token ADMINISTRATOR
            auth.refreshDemoImToken POST /api/demo/auth/refresh-im DEMO_USER
            accounts.get GET /api/im/accounts/user_001 USER
            accounts.update PUT /api/im/accounts/user_001 USER
            accounts.search GET /api/im/accounts/search ANYBODY
            accounts.importOne POST /api/im/accounts/import ADMINISTRATOR
            accounts.importBatch POST /api/im/accounts/import/batch ADMINISTRATOR
            accounts.delete DELETE /api/im/accounts/user_001 ADMINISTRATOR
            accounts.exists GET /api/im/accounts/user_001/exists USER
            messages.send POST /api/im/messages/send USER
            messages.revoke POST /api/im/messages/msg_1/revoke USER
            messages.edit PUT /api/im/messages/msg_1 USER
            messages.history GET /api/im/messages/history/user_002 USER
            messages.groupHistory GET /api/im/messages/group-history/group_1 USER
            messages.search GET /api/im/messages/search USER
            messages.offlineCount GET /api/im/messages/offline/count USER
            messages.syncOffline POST /api/im/messages/offline USER
            conversations.list GET /api/im/conversations USER
            conversations.setPinned PUT /api/im/conversations/user_002/pinned USER
            conversations.setMuted PUT /api/im/conversations/user_002/muted USER
            conversations.markRead PUT /api/im/conversations/user_002/read USER
            conversations.setDraft PUT /api/im/conversations/user_002/draft USER
            conversations.setHidden PUT /api/im/conversations/user_002/hidden USER
            conversations.setGroup PUT /api/im/conversations/user_002/group USER
            conversations.listGroups GET /api/im/conversation-groups USER
            conversations.listByGroup GET /api/im/conversation-groups/work USER
            conversations.delete DELETE /api/im/conversations/user_002 USER
            friends.list GET /api/im/friends USER
            friends.add POST /api/im/friends USER
            friends.addBatch POST /api/im/friends/batch USER
            friends.remove DELETE /api/im/friends/user_002 USER
            friends.removeAll DELETE /api/im/friends USER
            friends.removeBatch POST /api/im/friends/batch/remove USER
            friends.setGroup PUT /api/im/friends/user_002/group USER
            friends.listGroups GET /api/im/friends/groups USER
            friends.listByGroup GET /api/im/friends/groups/work USER
            friends.check POST /api/im/friends/check USER
            friendRequests.send POST /api/im/friend-requests USER
            friendRequests.list GET /api/im/friend-requests USER
            friendRequests.accept POST /api/im/friend-requests/req_001/accept USER
            friendRequests.reject POST /api/im/friend-requests/req_001/reject USER
            blacklist.list GET /api/im/blacklist USER
            blacklist.add POST /api/im/blacklist USER
            blacklist.remove DELETE /api/im/blacklist USER
            blacklist.check GET /api/im/blacklist/check USER
            groups.list GET /api/im/groups USER
            groups.create POST /api/im/groups USER
            groups.listPublic GET /api/im/groups/public USER
            groups.search GET /api/im/groups/search USER
            groups.get GET /api/im/groups/group_1 USER
            groups.update PUT /api/im/groups/group_1 USER
            groups.dismiss DELETE /api/im/groups/group_1 USER
            groups.listMembers GET /api/im/groups/group_1/members USER
            groups.searchMembers GET /api/im/groups/group_1/members/search USER
            groups.addMember POST /api/im/groups/group_1/members USER
            groups.addMembers POST /api/im/groups/group_1/members/batch USER
            groups.removeMember DELETE /api/im/groups/group_1/members/user_002 USER
            groups.removeMembers POST /api/im/groups/group_1/members/batch/remove USER
            groups.setRole POST /api/im/groups/group_1/roles USER
            groups.transferOwner POST /api/im/groups/group_1/owner USER
            groups.updateAttributes PUT /api/im/groups/group_1/attributes USER
            groups.removeAttributes POST /api/im/groups/group_1/attributes/delete USER
            groups.muteMember POST /api/im/groups/group_1/mute USER
            groups.sendJoinRequest POST /api/im/groups/group_1/join-requests USER
            groups.listJoinRequests GET /api/im/groups/group_1/join-requests USER
            groups.acceptJoinRequest POST /api/im/groups/group_1/join-requests/req_001/accept USER
            groups.rejectJoinRequest POST /api/im/groups/group_1/join-requests/req_001/reject USER
            groups.acceptJoinRequests POST /api/im/groups/group_1/join-requests/batch/accept USER
            groups.rejectJoinRequests POST /api/im/groups/group_1/join-requests/batch/reject USER
            admin.userStates GET /api/im/admin/users/state ADMINISTRATOR
            admin.kickUsers POST /api/im/admin/users/kick ADMINISTRATOR
            admin.listUsers GET /api/im/admin/users ADMINISTRATOR
            admin.batchSend POST /api/im/admin/messages/batch-send ADMINISTRATOR
            admin.markRead POST /api/im/admin/messages/read ADMINISTRATOR
            admin.importMessages POST /api/im/admin/messages/import ADMINISTRATOR
            admin.listMessages GET /api/im/admin/messages ADMINISTRATOR
            admin.revokeMessage POST /api/im/admin/messages/msg_1/revoke ADMINISTRATOR
            admin.listGroups GET /api/im/admin/groups ADMINISTRATOR
            admin.dismissGroup DELETE /api/im/admin/groups/group_1 ADMINISTRATOR
            admin.groupOwner GET /api/im/admin/groups/group_1/owner ADMINISTRATOR
            admin.transferGroupOwner PUT /api/im/admin/groups/group_1/owner ADMINISTRATOR
            admin.updateGroupAttributes PUT /api/im/admin/groups/group_1/attributes ADMINISTRATOR
            admin.removeGroupAttributes POST /api/im/admin/groups/group_1/attributes/delete ADMINISTRATOR
            admin.groupReadReceipts GET /api/im/admin/groups/group_1/read-receipts ADMINISTRATOR
            keywordFilters.list GET /api/im/admin/keyword-filters ADMINISTRATOR
            keywordFilters.create POST /api/im/admin/keyword-filters ADMINISTRATOR
            keywordFilters.update PUT /api/im/admin/keyword-filters/id_1 ADMINISTRATOR
            keywordFilters.delete DELETE /api/im/admin/keyword-filters/id_1 ADMINISTRATOR
            globalMute.get GET /api/im/admin/global-mute ADMINISTRATOR
            globalMute.set PUT /api/im/admin/global-mute ADMINISTRATOR
            operationLogs.list GET /api/im/admin/operation-logs ADMINISTRATOR
            webhooks.list GET /api/im/admin/webhooks ADMINISTRATOR
            webhooks.create POST /api/im/admin/webhooks ADMINISTRATOR
            webhooks.update PUT /api/im/admin/webhooks/id_1 ADMINISTRATOR
            webhooks.delete DELETE /api/im/admin/webhooks/id_1 ADMINISTRATOR
            webhooks.deliveries GET /api/im/admin/webhook-deliveries ADMINISTRATOR
            webhooks.alerts GET /api/im/admin/webhook-alerts ADMINISTRATOR
            webhooks.acknowledgeAlert POST /api/im/admin/webhook-alerts/id_1/acknowledge ADMINISTRATOR
            webhooks.health GET /api/im/admin/webhooks/id_1/health ADMINISTRATOR
            internal.resolveToken POST /api/im/internal/presence/resolve-token SERVICE
            internal.presence GET /api/im/internal/presence/users/user_001 SERVICE
            push.register POST /api/push/register USER
            push.unregister DELETE /api/push/unregister USER
            push.send POST /api/push/send ADMINISTRATOR
            push.receivePush POST /api/push/receive-push USER
            push.userStatus GET /api/push/admin/user-status PUSH_ADMIN
            push.deviceLogs GET /api/push/admin/device-logs PUSH_ADMIN
            push.testOffline POST /api/push/admin/test-offline PUSH_ADMIN
            internal.pushNotify POST /api/push/internal/notify SERVICE
            internal.pushDiagnostics GET /api/push/internal/diagnostics/search SERVICE
            internal.pushDeviceLogs GET /api/push/internal/device-logs SERVICE
            internal.pushTestOffline POST /api/push/internal/test-offline SERVICE
            files.upload POST /api/file/upload USER
            files.download GET /api/file/0000000000000000000000000000000000000000000000000000000000000000 ANYBODY
            files.thumbnail GET /api/file/0000000000000000000000000000000000000000000000000000000000000000/thumbnail ANYBODY
            appUpdates.check GET /api/v1/updates/app/check ANYBODY
            appUpdates.upload POST /api/v1/updates/app/upload TENANT
            appUpdates.publish POST /api/v1/updates/app/id_1/publish TENANT
            appUpdates.list GET /api/v1/updates/app/list TENANT
            appUpdates.downloadApk GET /api/v1/updates/files/apk/app.apk ANYBODY
            rnUpdates.check GET /api/v1/rn/update/check ANYBODY
            rnUpdates.upload POST /api/v1/rn/upload TENANT
            rnUpdates.publish POST /api/v1/rn/id_1/publish TENANT
            rnUpdates.downloadBundle GET /api/v1/rn/files/ak_demo_chat/ANDROID/chat-home ANYBODY
            tenants.captcha GET /api/auth/captcha ANYBODY
            tenants.sendEmailCode POST /api/auth/send-email-code ANYBODY
            tenants.register POST /api/auth/register ANYBODY
            tenants.login POST /api/auth/login ANYBODY
            tenants.forgotPassword POST /api/auth/forgot-password ANYBODY
            tenants.resetPassword POST /api/auth/reset-password ANYBODY
            apps.list GET /api/apps TENANT
            apps.get GET /api/apps/id_1 TENANT
            apps.create POST /api/apps TENANT
            apps.update PUT /api/apps/id_1 TENANT
            apps.delete DELETE /api/apps/id_1 TENANT
            apps.listServices GET /api/apps/app_1/services TENANT
            apps.toggleService POST /api/apps/app_1/services/toggle TENANT
            apps.regenerateServiceKey POST /api/apps/app_1/services/id_1/regenerate-key TENANT
            subAccounts.list GET /api/sub-accounts TENANT
            subAccounts.sendVerifyCode POST /api/sub-accounts/send-verify-code TENANT
            subAccounts.verifyEmail POST /api/sub-accounts/verify-email TENANT
            subAccounts.create POST /api/sub-accounts TENANT
            subAccounts.disable DELETE /api/sub-accounts/id_1 TENANT
            ops.login POST /api/auth/ops/login ANYBODY
            ops.listTenants GET /api/ops/tenants OPERATOR
            ops.toggleTenant POST /api/ops/tenants/id_1/toggle-status OPERATOR
            ops.statistics GET /api/ops/statistics OPERATOR
            """;

    static final List<Operation> ALL = TABLE.lines().map(Operation::parse).toList();

    private OperationTable() {}

    static List<Operation> all() {
        return ALL;
    }

    static List<Operation> behindAToken() {
        return ALL.stream()
                .filter(o -> o.caller() != Caller.ANYBODY && o.caller() != Caller.SERVICE)
                .toList();
    }

    static List<Operation> forAdministrators() {
        return of(Caller.ADMINISTRATOR);
    }

    static List<Operation> forServices() {
        return of(Caller.SERVICE);
    }

    static List<Operation> forTenants() {
        return of(Caller.TENANT);
    }

    static List<Operation> forOperators() {
        return of(Caller.OPERATOR);
    }

    static List<Operation> forPushAdministrators() {
        return of(Caller.PUSH_ADMIN);
    }

    private static List<Operation> of(Caller caller) {
        return ALL.stream().filter(o -> o.caller() == caller).toList();
    }
}
