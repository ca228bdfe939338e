package com.xuqm.sdk;

import com.xuqm.sdk.account.AccountOperations;
import com.xuqm.sdk.admin.AdminOperations;
import com.xuqm.sdk.admin.GlobalMuteOperations;
import com.xuqm.sdk.admin.KeywordFilterOperations;
import com.xuqm.sdk.admin.OperationLogOperations;
import com.xuqm.sdk.auth.AuthOperations;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.conversation.ConversationOperations;
import com.xuqm.sdk.file.FileOperations;
import com.xuqm.sdk.friend.BlacklistOperations;
import com.xuqm.sdk.friend.FriendOperations;
import com.xuqm.sdk.friend.FriendRequestOperations;
import com.xuqm.sdk.group.GroupOperations;
import com.xuqm.sdk.group.JoinRequestOperations;
import com.xuqm.sdk.message.MessageOperations;
import com.xuqm.sdk.push.PushOperations;
import com.xuqm.sdk.routes.InternalRouteOperations;
import com.xuqm.sdk.tenant.AppOperations;
import com.xuqm.sdk.tenant.OpsOperations;
import com.xuqm.sdk.tenant.SubAccountOperations;
import com.xuqm.sdk.tenant.TenantOperations;
import com.xuqm.sdk.update.AppUpdateOperations;
import com.xuqm.sdk.update.RnUpdateOperations;
import com.xuqm.sdk.webhook.WebhookOperations;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every route that this version of the SDK has a method for: to register metrics ahead, to list what may be called. */
public final class XuqmOperations {

    private static final List<Operation> ALL = Stream.of(
                    AuthOperations.all(),
                    AccountOperations.all(),
                    MessageOperations.all(),
                    ConversationOperations.all(),
                    FriendOperations.all(),
                    FriendRequestOperations.all(),
                    BlacklistOperations.all(),
                    GroupOperations.all(),
                    JoinRequestOperations.all(),
                    AdminOperations.all(),
                    KeywordFilterOperations.all(),
                    GlobalMuteOperations.all(),
                    OperationLogOperations.all(),
                    WebhookOperations.all(),
                    PushOperations.all(),
                    FileOperations.all(),
                    AppUpdateOperations.all(),
                    RnUpdateOperations.all(),
                    TenantOperations.all(),
                    AppOperations.all(),
                    SubAccountOperations.all(),
                    OpsOperations.all(),
                    InternalRouteOperations.all())
            .flatMap(Collection::stream)
            .toList();

    private XuqmOperations() {}

    /**
     * Returns all operations, area by area.
     *
     * @return an unmodifiable list; a later version may have more
     */
    public static List<Operation> all() {
        return ALL;
    }
}
