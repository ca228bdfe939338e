package com.xuqm.emulator.internal.webhook;

import com.xuqm.emulator.internal.http.Refusal;
import java.net.URI;
import java.net.URISyntaxException;

/** Checks where a webhook points to. */
final class WebhookUrl {

    private WebhookUrl() {}

    static String check(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            if (web && uri.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Said below, without the address: it may hold a password.
        }
        throw Refusal.badRequest("field url must be an http or https address with a host");
    }
}
