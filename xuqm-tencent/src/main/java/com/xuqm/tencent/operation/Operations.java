package com.xuqm.tencent.operation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Wire;
import java.time.LocalDateTime;
import java.util.Map;

/** Figures, archives and addresses of the service. */
public final class Operations {

    static {
        InnerAccess.grant(Operations.class, Operations::new);
    }

    private final Calls calls;

    Operations(Calls calls) {
        this.calls = calls;
    }

    /**
     * Tells the numbers of the last days: {@code POST /v4/openconfigsvr/getappinfo}.
     *
     * <p>No ActionStatus. Result[] of the last 30 days; every counter is a string. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<DailyFigures> dailyFigures(DailyFiguresQuery request) {
        return calls.call(
                RequestSpec.of(OperationsOperations.DAILY_FIGURES)
                        .json(Checks.notNull("request", request).asMap()),
                DailyFigures.class);
    }

    /**
     * Tells where the messages of an hour can be fetched: {@code POST /v4/open_msg_svc/get_history}.
     *
     * <p>10/s. MsgTime "yyyyMMddHH". Files gzip, URL expires (ExpireTime); last 7 days; code 1004 = not generated yet or no messages, 1005
     * expired. The service's documents have it.
     *
     * @param chatType {@code C2C} or {@code Group}
     * @param hour the hour, in the time zone of the service (UTC+8)
     * @return the call
     */
    public Call<MessageArchive> messageArchive(String chatType, LocalDateTime hour) {
        return calls.call(
                RequestSpec.of(OperationsOperations.MESSAGE_ARCHIVE)
                        .json(Wire.members(
                                "ChatType", Checks.text("chatType", chatType), "MsgTime", Wire.hour("hour", hour))),
                MessageArchive.class);
    }

    /**
     * Lists the addresses of the service: {@code POST /v4/ConfigSvc/GetIPList}.
     *
     * <p>Body {} required. The service's documents have it.
     *
     * @return the call
     */
    public Call<IpAddresses> ipAddresses() {
        return calls.call(RequestSpec.of(OperationsOperations.IP_ADDRESSES).json(Map.of()), IpAddresses.class);
    }
}
