package com.xuqm.emulator.internal.http;

import com.google.gson.JsonObject;
import java.time.Clock;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** Serves routes that are none of the product's: no faults strike them, and they are not recorded. */
public final class LocalApi {

    private final Router router;
    private final Clock clock;
    private final int maxBodyBytes;

    /**
     * Creates an API.
     *
     * @param router its routes, whose templates begin at the root
     * @param clock dates requests
     * @param maxBodyBytes greatest body accepted
     */
    public LocalApi(Router router, Clock clock, int maxBodyBytes) {
        this.router = router;
        this.clock = clock;
        this.maxBodyBytes = maxBodyBytes;
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @param response its response; headers that are set stay
     * @param callback told when it is over
     */
    public void handle(Request request, Response response, Callback callback) {
        Reception.read(
                request,
                router,
                maxBodyBytes,
                Promise.from(reception -> send(answer(reception), response, callback), callback::failed));
    }

    private Answer answer(Reception reception) {
        try {
            ApiRequest request = reception.admissible(clock.millis(), Dialect.PLAIN);
            return request.route().handler().handle(request).answer();
        } catch (Refusal e) {
            return refusal(e);
        } catch (IllegalArgumentException e) {
            return refusal(Refusal.badRequest(String.valueOf(e.getMessage())));
        }
    }

    /**
     * The answer to a refused request.
     *
     * @param refusal why
     * @return the answer: an object with {@code error}
     */
    public static Answer refusal(Refusal refusal) {
        JsonObject error = new JsonObject();
        error.addProperty("error", refusal.reason());
        return Answer.json(refusal.status(), error);
    }

    /**
     * Sends an answer.
     *
     * @param answer the answer
     * @param response the response; headers that are set stay
     * @param callback told when it is over
     */
    public static void send(Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.payload().length());
        answer.payload().write(response, true, callback);
    }
}
