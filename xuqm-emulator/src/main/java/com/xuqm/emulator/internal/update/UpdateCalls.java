package com.xuqm.emulator.internal.update;

import com.xuqm.emulator.internal.app.Apps;
import com.xuqm.emulator.internal.auth.AppParameter;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Refusal;

/** What all operations on updates begin with. */
final class UpdateCalls {

    private final Apps apps;

    UpdateCalls(Apps apps) {
        this.apps = apps;
    }

    /** The app of the query, which must be there and may have updates. */
    String app(ApiRequest request) {
        String appKey = AppParameter.required(request.query());
        apps.requireService(appKey, "UPDATE");
        return appKey;
    }

    /** The app of the query, which must belong to the tenant who calls. */
    String ownApp(ApiRequest request) {
        String appKey = AppParameter.required(request.query());
        apps.requireOwner(request.tenantId(), appKey);
        apps.requireService(appKey, "UPDATE");
        return appKey;
    }

    /** Demands that something belongs to the tenant who calls, and to the app of the query if there is one. */
    boolean owns(ApiRequest request, String appKey) {
        String named = AppParameter.of(request.query());
        try {
            apps.requireOwner(request.tenantId(), appKey);
        } catch (Refusal e) {
            return false;
        }
        return named == null || named.equals(appKey);
    }
}
