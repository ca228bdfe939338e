package com.xuqm.transport.apache;

import java.io.IOException;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecChainHandler;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.jspecify.annotations.Nullable;

/** The last step of HttpClient's chain before a request is sent: there is a connection, and now the body's source is opened. */
final class ReadyExec implements AsyncExecChainHandler {

    @Override
    public void execute(
            HttpRequest request,
            @Nullable AsyncEntityProducer body,
            AsyncExecChain.Scope scope,
            AsyncExecChain chain,
            AsyncExecCallback callback)
            throws HttpException, IOException {
        ApacheExchange exchange = ExchangeContext.exchange(scope.clientContext);
        Upload upload = exchange.ready();
        if (upload == null) {
            callback.failed(new ConnectionClosedException());
        } else if (upload.isReady()) {
            chain.proceed(request, body, scope, callback);
        } else {
            upload.prepare(() -> {
                try {
                    chain.proceed(request, body, scope, callback);
                } catch (Throwable e) { // errors too, or the exchange would not end
                    callback.failed(Failures.asException(e));
                }
            });
        }
    }
}
