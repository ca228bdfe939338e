package com.xuqm.emulator.internal.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request in one line for people, told when it is over: when, method, route, status, how long. No header, query or body is in it,
 * and of the path only the template; where no route has the path, it is shown itself, for that is what the reader must see.
 */
final class RequestLine {

    private static final int LONGEST_PATH = 200;

    private final Instant receivedAt;
    private final long started = System.nanoTime();
    private final String method;
    private final String path;
    private final Response response;
    private volatile @Nullable Exchange exchange;
    private volatile @Nullable RouteMatch match;
    private volatile boolean answered;

    private RequestLine(Instant receivedAt, Request request, Response response) {
        this.receivedAt = receivedAt;
        this.method = request.getMethod();
        this.path = String.valueOf(request.getHttpURI().getPath());
        this.response = response;
    }

    /** Begins with a request that has just come in. */
    static RequestLine begin(Instant receivedAt, Request request, Response response, Consumer<String> lines) {
        RequestLine line = new RequestLine(receivedAt, request, response);
        Request.addCompletionListener(request, failure -> lines.accept(line.text(failure)));
        return line;
    }

    /** The request has been read, and will be answered. */
    void read(@Nullable RouteMatch found, Exchange answering) {
        match = found;
        exchange = answering;
    }

    /** The request needed no reading, and was answered. */
    void answered() {
        answered = true;
    }

    private String text(@Nullable Throwable failure) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        return receivedAt.truncatedTo(ChronoUnit.MILLIS) + " " + method + " " + route() + " " + outcome(failure)
                + " in " + millis + " ms";
    }

    private String route() {
        RouteMatch found = match;
        if (found != null) {
            return found.route().template();
        }
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }

    private String outcome(@Nullable Throwable failure) {
        Exchange answering = exchange;
        if (answering == null) {
            return answered ? Integer.toString(response.getStatus()) : "not read to its end";
        }
        int status = answering.status();
        if (answering.isCut() || (failure != null && status != 0)) {
            return (status == 0 ? "no answer" : Integer.toString(status)) + ", connection cut";
        }
        return Integer.toString(status == 0 ? response.getStatus() : status);
    }
}
