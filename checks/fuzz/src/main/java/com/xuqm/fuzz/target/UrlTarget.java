package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts any text into the path and the query of a URL. It is refused with an explanation, or it arrives: what another decoder reads
 * from the URL is what was put in, and nothing left its place.
 */
public final class UrlTarget implements FuzzTarget {

    private static final String PREFIX = "/api/im/groups/";

    private final InMemoryTransport transport = new InMemoryTransport();
    private final XuqmClient xuqm = FuzzClients.client(transport, new GsonJsonBinding());

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        boolean query = in.choice(2) == 1;
        String text = in.restAsText(in.choice(2) == 1);
        transport.answerWith(HttpResponse.of(200, HttpHeaders.empty(), "{\"code\":200,\"data\":[]}".getBytes(UTF_8)));
        HttpRequest sent = query ? search(text) : removeMember(text);
        if (sent == null) {
            return;
        }
        URI uri = sent.uri();
        Property.holds("localhost".equals(uri.getHost()), "the host is still the host");
        Property.holds(uri.getRawFragment() == null, "there is no fragment");
        if (query) {
            Property.holds(uri.getRawPath().equals("/api/im/groups/search"), "the path is still the path");
            Property.holds(text.equals(parameter(uri.getRawQuery(), "keyword")), "the keyword arrives as it was");
        } else {
            String[] segments = uri.getRawPath().substring(PREFIX.length()).split("/", -1);
            Property.holds(segments.length == 3, "there are as many segments as the route has");
            Property.holds(text.equals(decoded(segments[0])), "the group arrives as it was");
            Property.holds(text.equals(decoded(segments[2])), "the user arrives as it was");
            Property.holds(uri.normalize().equals(uri), "no segment is a step");
        }
    }

    private @Nullable HttpRequest removeMember(String text) {
        return sent(() -> xuqm.groups().removeMember(text, text).execute());
    }

    private @Nullable HttpRequest search(String text) {
        return sent(() -> xuqm.groups().search(text).page(0).execute());
    }

    private @Nullable HttpRequest sent(Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException e) {
            Property.holds(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal explains itself");
            Property.holds(transport.last() == null, "what is refused is not sent");
            return null;
        }
        Property.holds(transport.last() != null, "what is not refused is sent");
        return transport.last();
    }

    private static @Nullable String parameter(String query, String name) {
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (decoded(pair.substring(0, equals)).equals(name)) {
                return decoded(pair.substring(equals + 1));
            }
        }
        return null;
    }

    /** Decodes as servers do. A plus sign is one in a path, and a space in a query; the SDK must write neither bare. */
    private static String decoded(String encoded) {
        Property.holds(encoded.indexOf('+') < 0, "a plus sign is never bare");
        return URLDecoder.decode(encoded, UTF_8);
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Input.seed("group_1", 0, 0),
                Input.seed("../admin", 0, 0),
                Input.seed("a/b?c#d%2e%00+ &=;", 0, 0),
                Input.seed("\u7fa4\u7ec4 \ud83d\ude00", 1, 0),
                Input.wideSeed("\ud83d\ude00", 1, 1),
                new byte[] {1, 1, (byte) 0xd8, 0x3d},
                Input.seed(".", 0, 0),
                Input.seed("\r\nX-Injected: 1", 1, 0));
    }
}
