package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseCollector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes the response from HttpClient. A body for memory is copied on the I/O thread, where that costs next to nothing; a body for
 * a file goes to a {@link FileWriter}.
 *
 * <p>It throws nothing, since that would end the whole connection, which other exchanges may use. It fails the exchange, and takes
 * no notice of what still comes.
 */
final class Download implements AsyncResponseConsumer<@Nullable Void> {

    private final ApacheExchange exchange;

    private @Nullable FutureCallback<@Nullable Void> result;
    private @Nullable ResponseCollector collector;
    private boolean untilClose;

    /** Asked for by whoever ends the exchange. */
    private volatile @Nullable FileWriter file;

    Download(ApacheExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {
        // interim responses are passed over
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails body,
            HttpContext context,
            FutureCallback<@Nullable Void> resultCallback) {
        result = resultCallback;
        untilClose = body != null
                && body.getContentLength() < 0
                && !response.containsHeader(org.apache.hc.core5.http.HttpHeaders.TRANSFER_ENCODING);
        try {
            begin(response);
        } catch (HttpTransportException e) {
            exchange.fail(e);
            return;
        }
        if (body == null) {
            streamEnd(null);
        }
    }

    private void begin(HttpResponse response) throws HttpTransportException {
        int status = response.getCode();
        boolean forwarded = exchange.viaProxy() && !exchange.isSecure();
        if (!exchange.isSent() || (status == 407 && forwarded)) { // in a tunnel it is the service that answers
            throw exchange.failures().proxyRefused(status);
        }
        HttpHeaders headers = headers(response);
        exchange.begin(headers);
        ResponseCollector begun = ResponseCollector.begin(exchange.request(), status, headers);
        if (begun.writesFile()) {
            file = new FileWriter(exchange, begun);
        }
        collector = begun;
    }

    /** Returns the fields of a response. */
    static HttpHeaders headers(HttpResponse response) {
        List<String> fields = new ArrayList<>(24);
        for (Iterator<Header> each = response.headerIterator(); each.hasNext(); ) {
            Header field = each.next();
            String value = field.getValue();
            fields.add(field.getName());
            fields.add(value == null ? "" : value);
        }
        return HttpHeaders.received(fields);
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        FileWriter writer = file;
        if (writer != null) {
            writer.room(channel);
        } else {
            // the cap is kept otherwise
            channel.update(Integer.MAX_VALUE);
        }
    }

    @Override
    public void consume(ByteBuffer source) {
        FileWriter writer = file;
        if (exchange.isEnded() || collector == null) {
            source.position(source.limit());
        } else if (writer != null) {
            writer.write(source);
        } else {
            try {
                collector.write(source);
            } catch (HttpTransportException e) {
                exchange.fail(e);
            } catch (OutOfMemoryError e) {
                // it would be the end of the I/O thread, and of all other exchanges on it
                exchange.outOfMemory(e);
            }
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        if (!exchange.isEnded()) {
            end();
        }
        if (result != null) {
            result.completed(null);
        }
    }

    private void end() {
        FileWriter writer = file;
        if (untilClose && exchange.isCutOff()) {
            exchange.failed(new ConnectionClosedException("the connection ended within the response"));
        } else if (writer != null) {
            writer.complete();
            exchange.received();
        } else if (collector != null) {
            try {
                exchange.collected(collector.complete());
                exchange.received();
            } catch (HttpTransportException e) {
                exchange.fail(e);
            } catch (OutOfMemoryError e) {
                exchange.outOfMemory(e);
            }
        }
    }

    /** Lets go of the file, if there is one, after what has come so far was written. Then runs a task, at once if there is none. */
    void close(Runnable afterwards) {
        FileWriter writer = file;
        if (writer != null) {
            writer.close(afterwards);
        } else {
            afterwards.run();
        }
    }

    @Override
    public void failed(Exception cause) {
        // the exchange hears of it by another way
    }

    @Override
    public void releaseResources() {
        // the exchange closes it
    }
}
