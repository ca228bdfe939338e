package com.xuqm.tencent.operation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Operations}. */
public final class OperationsOperations {

    /** Tells the numbers of the last days. */
    public static final Operation DAILY_FIGURES = Commands.idempotent("operations.appInfo", "openconfigsvr/getappinfo");

    /** Tells where the messages of an hour can be fetched. */
    public static final Operation MESSAGE_ARCHIVE =
            Commands.idempotent("operations.messageArchive", "open_msg_svc/get_history");

    /** Lists the addresses of the service. */
    public static final Operation IP_ADDRESSES = Commands.idempotent("operations.ipList", "ConfigSvc/GetIPList");

    private OperationsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(DAILY_FIGURES, MESSAGE_ARCHIVE, IP_ADDRESSES);
    }
}
