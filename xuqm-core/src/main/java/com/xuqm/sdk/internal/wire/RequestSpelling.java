package com.xuqm.sdk.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.wire.AppParameter;
import com.xuqm.sdk.wire.AppPlace;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.net.URI;
import java.net.URLDecoder;
import org.jspecify.annotations.Nullable;

/** Puts a request into the spelling that a service wants, right before it is sent: where the token stands, and where the app is named. */
public final class RequestSpelling {

    private static final String TOKEN = "Authorization";
    private static final String BEARER = "Bearer ";

    private final String tokenHeader;
    private final String tokenPrefix;
    private final AppPlace place;
    private final String appQuery;
    private final String appName;
    private final String appKey;

    /**
     * Takes what is to be otherwise.
     *
     * @param wire what of the wire is otherwise than assumed
     * @param appQuery the app parameter as an encoded query, with which the query of a request begins that is about an app
     */
    public RequestSpelling(WireOptions wire, String appQuery) {
        String scheme = wire.get(WireOption.TOKEN_SCHEME);
        this.tokenHeader = wire.get(WireOption.TOKEN_HEADER);
        this.tokenPrefix = scheme.isEmpty() ? "" : scheme + " ";
        this.place = wire.get(WireOption.APP_PLACE);
        this.appQuery = appQuery;
        this.appName = wire.get(WireOption.APP_PARAMETER) == AppParameter.APP_ID ? "appId" : "appKey";
        String first = appQuery.split("&", 2)[0];
        this.appKey = URLDecoder.decode(first.substring(first.indexOf('=') + 1), UTF_8);
    }

    /** The request as it is to be sent; the same if it is so already. */
    public HttpRequest spelled(HttpRequest request, Operation operation) {
        HttpRequest spelled = request;
        if (!tokenHeader.equals(TOKEN) || !tokenPrefix.equals(BEARER)) {
            spelled = with(spelled, spelled.uri(), tokens(spelled.headers()), spelled.body());
        }
        return place == AppPlace.QUERY || !operation.isAppScoped() ? spelled : app(spelled);
    }

    private HttpHeaders tokens(HttpHeaders headers) {
        HttpHeaders.Builder other = HttpHeaders.builder();
        headers.forEach((name, value) -> {
            if (name.equalsIgnoreCase(TOKEN) && value.startsWith(BEARER)) {
                other.add(tokenHeader, tokenPrefix + value.substring(BEARER.length()));
            } else {
                other.add(name, value);
            }
        });
        return other.build();
    }

    private HttpRequest app(HttpRequest request) {
        if (place == AppPlace.HEADER) {
            HttpHeaders named = request.headers().followedBy(HttpHeaders.of("X-App-Key", appKey));
            return with(request, withoutApp(request.uri()), named, request.body());
        }
        HttpBody body = withApp(request.body());
        return body == null ? request : with(request, withoutApp(request.uri()), request.headers(), body);
    }

    private static HttpRequest with(HttpRequest request, URI uri, HttpHeaders headers, HttpBody body) {
        return new HttpRequest(request.method(), uri, headers, body, request.target());
    }

    private URI withoutApp(URI uri) {
        String query = uri.getRawQuery();
        if (query == null || !query.startsWith(appQuery)) {
            return uri;
        }
        String rest = query.substring(appQuery.length());
        String text = uri.toString();
        String base = text.substring(0, text.indexOf('?'));
        return URI.create(rest.isEmpty() ? base : base + '?' + rest.substring(1));
    }

    /** The body with the app as its first member; null if it is no JSON object. */
    private @Nullable HttpBody withApp(HttpBody body) {
        byte[] json = body.inMemory();
        String type = body.contentType();
        if (json == null || json.length < 2 || json[0] != '{' || type == null || !type.startsWith("application/json")) {
            return null;
        }
        String separator = json[1] == '}' ? "" : ",";
        String app = new String(JsonSlice.ofText(appKey).bytes(), UTF_8);
        byte[] head = ("{\"" + appName + "\":" + app + separator).getBytes(UTF_8);
        byte[] all = new byte[head.length + json.length - 1];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(json, 1, all, head.length, json.length - 1);
        return HttpBody.bytes(type, all);
    }
}
