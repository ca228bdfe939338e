package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Checks where a webhook's events are to be posted. What it says does not quote the URL, which may hold credentials. */
final class WebhookUrl {

    private WebhookUrl() {}

    static String check(String field, @Nullable String value) {
        String text = Checks.notBlank(field, value);
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(field + " is not a URL: " + e.getReason() + " at index " + e.getIndex());
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException(field + " must start with https:// or http://");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException(field + " has no valid host name");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException(field + " must not have a fragment, because it is never sent");
        }
        return text;
    }
}
