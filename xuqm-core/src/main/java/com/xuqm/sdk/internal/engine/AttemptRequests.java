package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.engine.Protocol;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.answer.ResponseReader;
import com.xuqm.sdk.internal.answer.SentValues;
import com.xuqm.sdk.internal.failover.BaseUrls;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests of one execution of a call: its body is made once, the proof and where it goes may differ from attempt to attempt. */
final class AttemptRequests {

    private final EngineState state;
    private final RequestSpec spec;
    private final HttpHeaders fixedHeaders;
    private final URI preferredUri;
    private final HttpBody body;

    private Proof proof = Proof.none();
    private @Nullable HttpRequest last;

    AttemptRequests(EngineState state, RequestSpec spec, CallOptions options) {
        this.state = state;
        this.spec = spec;
        this.preferredUri = uri(0);
        this.body = encode(state.json(), spec);
        this.fixedHeaders = state.rules().headers(target(), options);
    }

    private URI uri(int baseUrl) {
        return state.uris().of(spec, baseUrls().baseUrl(baseUrl));
    }

    private ResponseTarget target() {
        return spec.target(state.memory());
    }

    private static HttpBody encode(JsonBinding json, RequestSpec spec) {
        if (spec.body() != null) {
            return spec.body();
        }
        Object value = spec.json();
        if (value == null) {
            return HttpBody.empty();
        }
        String id = spec.operation().id();
        try {
            return HttpBody.bytes("application/json", json.toJson(value));
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) { // no fault of what was to be written
                throw new XuqmConfigurationException(
                        id + " was not sent: " + e.getMessage(), new CallInfo(id, 0, false), e);
            }
            throw new IllegalArgumentException(
                    "the request of " + id + " cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    BaseUrls baseUrls() {
        return state.baseUrls(spec.operation());
    }

    HttpBody body() {
        return body;
    }

    /** What the last attempt has proved itself with, or the next one will. */
    Proof proof() {
        return proof;
    }

    void proveBy(Proof next) {
        proof = next;
    }

    /**
     * Makes the request of an attempt.
     *
     * @param baseUrl where it goes, by its index
     * @param own what the listeners want to send with it
     */
    HttpRequest request(int baseUrl, HttpHeaders own) {
        URI uri = baseUrl == 0 ? preferredUri : uri(baseUrl);
        HttpHeaders proved = own.size() == 0
                ? proof.after(fixedHeaders)
                : fixedHeaders.overriddenBy(own).followedBy(proof.headers());
        HttpRequest request = new HttpRequest(
                spec.operation().method(), proved(uri), proved.followedBy(spec.attemptHeaders()), body, target());
        last = request;
        return protocol().spelled(request, spec.operation());
    }

    private Protocol protocol() {
        return state.config().service().protocol();
    }

    private URI proved(URI uri) {
        if (proof.query().isEmpty()) {
            return uri;
        }
        return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + proof.query());
    }

    // ---- what may be shown of it ------------------------------------------------------------------------------------

    /** A reader that knows nothing of the request, and is enough for a success. */
    ResponseReader reader() {
        return state.reader();
    }

    /** A reader that does not show what the request held either, and gives the answer a second look. */
    ResponseReader knowingReader() {
        return reader().knowing(() -> sent(body), this::respelled);
    }

    /** What the service calls a request, as it may be shown. */
    @Nullable
    String shown(@Nullable String requestId) {
        return requestId == null ? null : outsideReader().shown(requestId);
    }

    /** What the head of an answer calls the request, as it may be shown. */
    @Nullable
    String shownId(HttpHeaders answer) {
        return outsideReader().requestId(answer);
    }

    /** A reader that does not show what was sent outside of the body. */
    private ResponseReader outsideReader() {
        return reader().knowing(() -> sent(HttpBody.empty()), null);
    }

    /** Gives an answer to the last attempt a second look. */
    private @Nullable HttpResponse respelled(HttpResponse response, Type data) {
        return last == null ? null : protocol().respelled(response, data, last, spec.operation());
    }

    /** All that the last request held and nobody is to see. */
    private List<String> sent(HttpBody shown) {
        return last == null ? List.of() : SentValues.of(last.uri(), last.headers(), shown);
    }
}
