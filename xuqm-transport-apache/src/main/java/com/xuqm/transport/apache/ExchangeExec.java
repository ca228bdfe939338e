package com.xuqm.transport.apache;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecChainHandler;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncDataConsumer;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.jspecify.annotations.Nullable;

/**
 * The step of HttpClient's chain that gets a place in the pool for an exchange.
 *
 * <p>A connection of the pool can turn out to be closed before anything was written to it. Then the next one is taken; there are
 * at most as many of them as fit into the pool, and the deadline holds for all together.
 */
final class ExchangeExec implements AsyncExecChainHandler {

    @Override
    public void execute(
            HttpRequest request,
            @Nullable AsyncEntityProducer body,
            AsyncExecChain.Scope scope,
            AsyncExecChain chain,
            AsyncExecCallback callback) {
        new Run(request, body, scope, chain, callback).lease();
    }

    private static final class Run implements AsyncExecCallback {

        private final HttpRequest request;
        private final @Nullable AsyncEntityProducer body;
        private final AsyncExecChain.Scope scope;
        private final AsyncExecChain chain;
        private final AsyncExecCallback callback;
        private final ApacheExchange exchange;
        private final AsyncExecRuntime runtime;

        Run(
                HttpRequest request,
                @Nullable AsyncEntityProducer body,
                AsyncExecChain.Scope scope,
                AsyncExecChain chain,
                AsyncExecCallback callback) {
            this.request = request;
            this.body = body;
            this.scope = scope;
            this.chain = chain;
            this.callback = callback;
            this.exchange = ExchangeContext.exchange(scope.clientContext);
            this.runtime = scope.execRuntime;
        }

        void lease() {
            exchange.waiting(runtime);
            try {
                Cancellable wait = runtime.acquireEndpoint(
                        scope.exchangeId, scope.route, null, scope.clientContext, new FutureCallback<>() {
                            @Override
                            public void completed(AsyncExecRuntime same) {
                                leased();
                            }

                            @Override
                            public void failed(Exception cause) {
                                callback.failed(cause);
                            }

                            @Override
                            public void cancelled() {
                                callback.failed(new InterruptedIOException("the wait for a connection was ended"));
                            }
                        });
                if (!runtime.isEndpointAcquired()) {
                    scope.cancellableDependency.setDependency(wait);
                    exchange.limitWait();
                }
            } catch (Throwable e) { // in this way the pool says that it is closed
                callback.failed(Failures.asException(e));
            }
        }

        private void leased() {
            if (exchange.leased(runtime.isEndpointConnected())) {
                try {
                    chain.proceed(request, body, scope, this);
                } catch (Throwable e) { // errors too, or the exchange would not end
                    failed(Failures.asException(e));
                }
            }
        }

        @Override
        public AsyncDataConsumer handleResponse(HttpResponse response, EntityDetails details)
                throws HttpException, IOException {
            return callback.handleResponse(response, details);
        }

        @Override
        public void handleInformationResponse(HttpResponse response) throws HttpException, IOException {
            callback.handleInformationResponse(response);
        }

        @Override
        public void completed() {
            callback.completed();
            exchange.released();
        }

        @Override
        public void failed(Exception cause) {
            if (exchange.canStartOver()) {
                exchange.discardPlace();
                lease();
            } else {
                callback.failed(cause);
            }
        }
    }
}
