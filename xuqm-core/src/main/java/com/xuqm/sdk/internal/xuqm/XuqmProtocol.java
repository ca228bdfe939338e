package com.xuqm.sdk.internal.xuqm;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.Protocol;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.internal.answer.ClockSkew;
import com.xuqm.sdk.internal.answer.LiberalJson;
import com.xuqm.sdk.internal.wire.AnswerSpelling;
import com.xuqm.sdk.internal.wire.RequestSpelling;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonMismatch;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service's envelope {@code {code, status, data, message}}, whose code is that of HTTP. */
public final class XuqmProtocol implements Protocol {

    private static final String SIGNATURE_REFUSED =
            "Check that appKey and appSecret belong together; if they do, the service may want another signature: wire.signature.*"
                    + " of WireOptions";

    private static final String TOKEN_REFUSED =
            "If it refuses tokens that it has just issued, it may want them in another header or form: wire.token.* of WireOptions";

    private final WireOptions wire;
    private final List<String> requestIdHeaders;
    private final AnswerSpelling answers;
    private final RequestSpelling requests;

    /**
     * Takes the guesses that are corrected.
     *
     * @param wire what of the wire is otherwise than assumed
     * @param scope what says for which app a request is, as an encoded query
     */
    public XuqmProtocol(WireOptions wire, String scope) {
        this.wire = wire;
        this.requestIdHeaders = wire.get(WireOption.REQUEST_ID_HEADERS);
        this.answers = new AnswerSpelling(wire);
        this.requests = new RequestSpelling(wire, scope);
    }

    @Override
    public <T> AnswerFormat<T> format(Type data) {
        if (data instanceof ParameterizedType generic && generic.getRawType() == PageData.class) {
            return PageFormat.of(generic.getActualTypeArguments()[0]);
        }
        Type envelope = GenericTypes.parameterized(Envelope.class, data);
        if (data instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            @SuppressWarnings("unchecked") // a list of anything
            T empty = (T) List.of();
            return (json, document) ->
                    orEmpty(answer(json.<Envelope<T>>fromJson(document, envelope)), json, document, empty);
        }
        return (json, document) -> answer(json.<Envelope<T>>fromJson(document, envelope));
    }

    /** Takes data that is expressly null for an empty list, but not data that is not there. */
    static <T> Answer<T> orEmpty(Answer<T> answer, JsonBinding json, byte[] document, T empty) {
        if (answer instanceof Answer.Success<T> success
                && success.data() == null
                && json instanceof LiberalJson liberal
                && liberal.isAsItCame()
                && liberal.anything(document) instanceof Map<?, ?> members
                && members.containsKey("data")) {
            liberal.tell(Envelope.class, new JsonMismatch("$.data", 0, "a list", "null", false));
            return new Answer.Success<>(empty, success.requestId());
        }
        return answer;
    }

    /** Tells what an envelope says. */
    static <T> Answer<T> answer(@Nullable Envelope<T> envelope) {
        if (envelope == null || (envelope.code() == null && envelope.status() == null)) {
            return new Answer.Foreign<>();
        }
        return isSuccess(envelope)
                ? new Answer.Success<>(envelope.data(), envelope.requestId())
                : new Answer.Refused<>(envelope.code(), envelope.code(), envelope.message(), envelope.requestId());
    }

    private static boolean isSuccess(Envelope<?> envelope) {
        return (envelope.code() == null || envelope.code() / 100 == 2) // 201 with status "0" did what was asked, too
                && (envelope.status() == null || envelope.status().equals("0"));
    }

    @Override
    public @Nullable String requestId(HttpHeaders headers) {
        for (int i = 0; i < requestIdHeaders.size(); i++) { // no iterator: each answer comes here
            String id = headers.first(requestIdHeaders.get(i));
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    @Override
    public HttpRequest spelled(HttpRequest request, Operation operation) {
        return requests.spelled(request, operation);
    }

    @Override
    public @Nullable HttpResponse respelled(
            HttpResponse response, Type data, HttpRequest request, Operation operation) {
        return answers.assumed(response, data, operation, request.uri(), request.body());
    }

    @Override
    public PageStyle paging(PageStyle style) {
        return style instanceof Paging paging ? new WirePaging(paging, wire) : style;
    }

    @Override
    public Duration retryAfterUnit() {
        return wire.get(WireOption.RETRY_AFTER_UNIT) == EpochUnit.SECONDS
                ? Duration.ofSeconds(1)
                : Duration.ofMillis(1);
    }

    @Override
    public String describe() {
        return "the service's envelope {code, status, data, message}";
    }

    @Override
    public @Nullable String advice(
            Operation operation, int status, @Nullable Integer code, HttpHeaders headers, Instant now) {
        if (!operation.credential().equals(CredentialKind.APP_SIGNATURE)) {
            return status == 401 && operation.credential().equals(CredentialKind.IM_TOKEN) ? TOKEN_REFUSED : null;
        }
        if (status == 401) {
            String skew = ClockSkew.notable(headers, now);
            return skew != null ? skew : SIGNATURE_REFUSED;
        }
        return status == 404
                ? "Check that the account exists: the builder's adminUser(…), or the one given to asUser(…)"
                : null;
    }
}
