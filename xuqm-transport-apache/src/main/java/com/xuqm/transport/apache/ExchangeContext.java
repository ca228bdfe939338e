package com.xuqm.transport.apache;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;

/** The context that HttpClient carries through all its hooks; by it they find the exchange that they are called for. */
final class ExchangeContext extends HttpClientContext {

    private final ApacheExchange exchange;

    ExchangeContext(ApacheExchange exchange) {
        this.exchange = exchange;
    }

    static ApacheExchange exchange(HttpContext context) {
        return ((ExchangeContext) context).exchange;
    }
}
