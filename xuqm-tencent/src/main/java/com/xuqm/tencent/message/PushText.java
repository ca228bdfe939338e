package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The heading and text of a push in a language.
 *
 * @param language the service's {@code Language}; empty if the service does not say
 * @param title the heading; empty if the service does not say
 * @param description the text; empty if the service does not say
 */
public record PushText(
        @WireName("Language") String language,
        @WireName("Title") String title,
        @WireName("Desc") String description) {

    /** What the service leaves out is empty. */
    public PushText {
        language = Received.orEmpty(language);
        title = Received.orEmpty(title);
        description = Received.orEmpty(description);
    }
}
