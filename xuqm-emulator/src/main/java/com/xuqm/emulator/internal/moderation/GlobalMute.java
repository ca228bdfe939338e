package com.xuqm.emulator.internal.moderation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.SendRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Silence in the whole application, and the operations {@code globalMute.*}. */
public final class GlobalMute implements SendRule {

    private boolean enabled;
    private @Nullable String reason;
    private @Nullable Long until;
    private @Nullable Long updatedAt;

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("globalMute.get", "GET", "/api/im/admin/global-mute", Auth.IM_ADMIN, this::get),
                new Route("globalMute.set", "PUT", "/api/im/admin/global-mute", Auth.IM_ADMIN, this::set));
    }

    private boolean inForce(long now) {
        return enabled && (until == null || now < until);
    }

    @Override
    public void check(Account from, Chat chat, long now) {
        if (inForce(now) && !from.administrator()) {
            throw Refusal.forbidden("the application is muted: only administrators may write"
                    + (reason == null ? "" : " (" + reason + ")"));
        }
    }

    private JsonElement get(ApiRequest request) {
        return toJson(request.now());
    }

    private JsonElement set(ApiRequest request) {
        Body body = request.object();
        boolean on = body.bool("enabled");
        String why = body.optionalString("reason");
        Long end = body.optionalInteger("until", 0, Long.MAX_VALUE);
        if (on && end != null && end <= request.now()) {
            throw Refusal.badRequest("field until lies in the past");
        }
        enabled = on;
        reason = on ? why : null;
        until = on ? end : null;
        updatedAt = request.now();
        request.did("APPLICATION", null, on ? "muted" : "no longer muted");
        return toJson(request.now());
    }

    private JsonObject toJson(long now) {
        boolean silent = inForce(now);
        return JsonFields.start()
                .put("enabled", silent)
                .put("reason", silent ? reason : null)
                .put("until", silent ? until : null)
                .put("updatedAt", updatedAt)
                .json();
    }
}
