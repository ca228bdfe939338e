package com.xuqm.emulator.internal.operationlog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Deed;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.record.Recent;
import java.util.List;

/** What administrators did, the latest of it, in the order in which they did it. */
public final class OperationLog {

    /** The server listens there and nowhere else, so everybody comes from there. */
    private static final String LOOPBACK = "127.0.0.1";

    private static final int KEPT = 100_000;

    private final Recent<Entry> entries = new Recent<>(KEPT);

    private record Entry(long number, String operatorId, String action, Deed deed, long createdAt) {
        JsonObject toJson() {
            return JsonFields.start()
                    .put("id", "log_" + number)
                    .put("operatorId", operatorId)
                    .put("action", action)
                    .put("targetType", deed.targetType())
                    .put("targetId", deed.targetId())
                    .put("detail", deed.detail())
                    .put("ip", LOOPBACK)
                    .put("createdAt", createdAt)
                    .json();
        }
    }

    /**
     * Notes what a request did, if it says that it did something worth noting.
     *
     * @param request a request that was carried out
     */
    public void note(ApiRequest request) {
        Deed deed = request.deed();
        String operator = request.callerIdOrNull();
        if (deed != null && operator != null) {
            String action = request.route().operation();
            entries.add(new Entry(entries.count() + 1, operator, action, deed, request.now()));
        }
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("operationLogs.list", "GET", "/api/im/admin/operation-logs", Auth.IM_ADMIN, this::list));
    }

    private JsonElement list(ApiRequest request) {
        return PageRequest.of(request.query()).cut(entries.newestFirst(entry -> true), Entry::toJson);
    }
}
