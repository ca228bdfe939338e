package com.xuqm.emulator.internal.push;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.BulkFailures;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.Collection;
import java.util.List;

/** The operations {@code push.*} for those who look after the service, and the same for other services. */
public final class PushAdminRoutes {

    private static final int MAX_AT_ONCE = 500;

    private final Accounts accounts;
    private final Devices devices;
    private final Pushes pushes;

    /**
     * Creates the operations.
     *
     * @param accounts the accounts
     * @param devices the devices
     * @param pushes the pushes
     */
    public PushAdminRoutes(Accounts accounts, Devices devices, Pushes pushes) {
        this.accounts = accounts;
        this.devices = devices;
        this.pushes = pushes;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String admin = "/api/push/admin";
        String internal = "/api/push/internal";
        return List.of(
                new Route("push.userStatus", "GET", admin + "/user-status", Auth.PUSH_ADMIN, this::userStatus),
                new Route("push.deviceLogs", "GET", admin + "/device-logs", Auth.PUSH_ADMIN, this::deviceLogs),
                new Route("push.testOffline", "POST", admin + "/test-offline", Auth.PUSH_ADMIN, this::test),
                new Route("internal.pushNotify", "POST", internal + "/notify", Auth.INTERNAL, this::notifyAll),
                new Route(
                        "internal.pushDiagnostics",
                        "GET",
                        internal + "/diagnostics/search",
                        Auth.INTERNAL,
                        this::diagnostics),
                new Route("internal.pushDeviceLogs", "GET", internal + "/device-logs", Auth.INTERNAL, this::deviceLogs),
                new Route("internal.pushTestOffline", "POST", internal + "/test-offline", Auth.INTERNAL, this::test));
    }

    private JsonElement userStatus(ApiRequest request) {
        Account account = accounts.require(Ids.check("userId", request.query().required("userId")));
        Collection<Device> own = devices.of(account);
        return JsonFields.start()
                .put("userId", account.userId())
                .put("deviceCount", own.size())
                .put("devices", Json.array(own, Device::toJson))
                .put("lastPushAt", pushes.lastTo(account))
                .json();
    }

    private JsonElement deviceLogs(ApiRequest request) {
        return devices.log().page(request);
    }

    private JsonElement test(ApiRequest request) {
        Body body = request.object();
        Account account = accounts.require(Ids.check("userId", body.string("userId")));
        String title = body.optionalString("title");
        String text = body.optionalString("body");
        return pushes.send(
                account, title == null ? "Test" : title, text == null ? "This is a test." : text, null, request.now());
    }

    private JsonElement notifyAll(ApiRequest request) {
        List<Body> notifications = request.object().objects("notifications", MAX_AT_ONCE);
        BulkFailures failed = new BulkFailures();
        for (Body notification : notifications) {
            String userId = notification.string("userId");
            String title = notification.string("title");
            String text = notification.string("body");
            try {
                Account account = accounts.require(Ids.check("userId", userId));
                pushes.send(account, title, text, notification.optionalObject("payload"), request.now());
            } catch (Refusal e) {
                failed.add(userId, e.status(), e.reason());
            }
        }
        return failed.result(notifications.size() - failed.size());
    }

    private JsonElement diagnostics(ApiRequest request) {
        String token = request.query().required("token");
        Device device =
                devices.select(candidate -> candidate.token().equals(token)).orElse(null);
        List<PushLog.Entry> entries =
                devices.log().select(entry -> entry.device().token().equals(token));
        return JsonFields.start()
                .put("found", device != null)
                .put("device", device == null ? null : device.toJson())
                .put("logs", Json.array(entries, PushLog.Entry::toJson))
                .json();
    }
}
