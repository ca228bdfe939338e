package com.xuqm.emulator.internal.push;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;

/** The operations {@code push.*} for apps and their servers. */
public final class PushRoutes {

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
    public PushRoutes(Accounts accounts, Devices devices, Pushes pushes) {
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
        return List.of(
                new Route("push.register", "POST", "/api/push/register", Auth.IM, this::register),
                new Route("push.unregister", "DELETE", "/api/push/unregister", Auth.IM, this::unregister),
                new Route("push.send", "POST", "/api/push/send", Auth.IM_ADMIN, this::send),
                new Route("push.receivePush", "POST", "/api/push/receive-push", Auth.IM, this::receive));
    }

    private void requireOwn(ApiRequest request, String userId, String deed) {
        Account caller = accounts.require(request.callerId());
        if (!caller.administrator() && !caller.userId().equals(userId)) {
            throw Refusal.forbidden("only an administrator may " + deed + " the device of somebody else");
        }
    }

    private JsonElement register(ApiRequest request) {
        Body body = request.object();
        String userId = Ids.check("userId", body.string("userId"));
        requireOwn(request, userId, "register");
        PushTarget target = new PushTarget(body.text("vendor"), body.text("token"));
        String deviceId = body.optionalText("deviceId");
        String platform = body.optionalText("platform");
        Account owner = accounts.require(userId);
        return devices.register(owner, deviceId, target, platform, request.now())
                .toJson();
    }

    private JsonElement unregister(ApiRequest request) {
        String userId = Ids.check("userId", request.query().required("userId"));
        requireOwn(request, userId, "unregister");
        String deviceId = request.query().optional("deviceId");
        Account owner = accounts.find(userId);
        int removed = owner == null ? 0 : devices.unregister(owner, deviceId, request.now());
        return JsonFields.start().put("removedCount", removed).json();
    }

    private JsonElement send(ApiRequest request) {
        Body body = request.object();
        String userId = Ids.check("userId", body.string("userId"));
        String title = body.string("title");
        String text = body.string("body");
        String clientMsgId = body.optionalText("clientMsgId");
        return pushes.sendOnce(
                clientMsgId, accounts.require(userId), title, text, body.optionalObject("payload"), request.now());
    }

    private JsonElement receive(ApiRequest request) {
        Account caller = accounts.require(request.callerId());
        Body body = request.object();
        String pushId = body.text("pushId");
        String deviceId = body.text("deviceId");
        String event = body.text("event");
        body.optionalInteger("receivedAt", 0, Long.MAX_VALUE);
        // The devices of others are none of his business: to him they are not there.
        Device device = devices.select(candidate -> candidate.deviceId().equals(deviceId)
                        && (caller.administrator() || candidate.owner() == caller)
                        && pushes.wentTo(pushId, candidate))
                .orElseThrow(() -> Refusal.notFound("no such push, or it did not go to the device " + deviceId));
        devices.log().note(device, "RECEIPT", pushId, event, request.now());
        return JsonNull.INSTANCE;
    }
}
