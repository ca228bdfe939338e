package com.xuqm.emulator.internal.console;

import com.xuqm.emulator.internal.http.LocalApi;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.http.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The console of an emulator: files of a page, and an API. It is no route of the service: faults do not strike it, and its requests are
 * not recorded.
 */
public final class Console extends Handler.Abstract {

    /** Where it is. */
    public static final String PATH = "/_console";

    static final String API = PATH + "/api";

    /** Seeds may be large. */
    private static final int MAX_BODY_BYTES = 32 * 1024 * 1024;

    /** Nothing from elsewhere, no script in the page itself, and no text that becomes markup. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final Guard guard;
    private final LocalApi api;

    /**
     * Creates a console.
     *
     * @param emulated what it is a console of
     * @param names hosts by which it may be called besides localhost, addresses and the one that is listened on
     */
    public Console(Emulated emulated, Set<String> names) {
        guard = new Guard(emulated.host().settings().address().host(), names);
        List<Route> routes = new ArrayList<>();
        Masking masking = Masking.of(emulated.settings());
        routes.addAll(new OverviewApi(emulated).routes());
        routes.addAll(new PeopleApi(emulated).routes());
        routes.addAll(new ChatApi(emulated).routes());
        routes.addAll(new RequestApi(emulated, masking).routes());
        routes.addAll(new CallApi(emulated, masking).routes());
        routes.addAll(new FaultApi(emulated).routes());
        routes.addAll(new WebhookApi(emulated).routes());
        routes.addAll(new RealtimeApi(emulated, masking).routes());
        routes.addAll(new StateApi(emulated).routes());
        routes.addAll(new SeedApi(emulated).routes());
        api = new LocalApi(new Router(routes), emulated.host().clock(), MAX_BODY_BYTES);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // As sent: an encoded path is another one, which nobody serves.
        String path = String.valueOf(request.getHttpURI().getPath());
        if (!path.equals(PATH) && !path.startsWith(PATH + "/")) {
            return false;
        }
        HEADERS.forEach(response.getHeaders()::put);
        boolean ofApi = path.startsWith(API + "/");
        String complaint = guard.complaint(request, ofApi);
        if (complaint != null) {
            LocalApi.send(LocalApi.refusal(Refusal.forbidden(complaint)), response, callback);
        } else if (ofApi) {
            api.handle(request, response, callback);
        } else {
            LocalApi.send(ConsoleFiles.answer(request.getMethod(), path), response, callback);
        }
        return true;
    }
}
