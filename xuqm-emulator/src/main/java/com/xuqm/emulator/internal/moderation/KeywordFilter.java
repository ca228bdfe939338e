package com.xuqm.emulator.internal.moderation;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word that is not to be sent. */
final class KeywordFilter {

    private final String id;
    private final long createdAt;
    private String keyword;
    private FilterAction action;
    private @Nullable String replacement;
    private boolean enabled;
    private @Nullable Long updatedAt;

    /** A filter as a request describes it. */
    KeywordFilter(String id, Body body, long now) {
        this.id = id;
        this.createdAt = now;
        this.keyword = body.text("keyword");
        this.action = body.has("action") ? FilterAction.of(body.string("action")) : FilterAction.BLOCK;
        this.replacement = body.optionalString("replacement");
        this.enabled = body.bool("enabled", true);
    }

    String id() {
        return id;
    }

    String keyword() {
        return keyword;
    }

    void change(Body body, long now) {
        keyword = body.has("keyword") ? body.text("keyword") : keyword;
        action = body.has("action") ? FilterAction.of(body.string("action")) : action;
        replacement = body.has("replacement") ? body.string("replacement") : replacement;
        enabled = body.bool("enabled", enabled);
        updatedAt = now;
    }

    boolean watches(String word) {
        return keyword.equalsIgnoreCase(word);
    }

    /** The text with the word masked. */
    String apply(String text) {
        if (!enabled) {
            return text;
        }
        Matcher matcher = Pattern.compile(Pattern.quote(keyword), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (action == FilterAction.BLOCK) {
            if (matcher.find()) {
                // The word stays unsaid: whoever tries words out learns nothing more than that one is among them.
                throw Refusal.forbidden("the message holds a word that may not be sent");
            }
            return text;
        }
        return matcher.replaceAll(Matcher.quoteReplacement(mask()));
    }

    private String mask() {
        return replacement == null ? "*".repeat(keyword.codePointCount(0, keyword.length())) : replacement;
    }

    JsonObject toJson() {
        return JsonFields.start()
                .put("id", id)
                .put("keyword", keyword)
                .put("action", action.name())
                .put("replacement", replacement)
                .put("enabled", enabled)
                .put("createdAt", createdAt)
                .put("updatedAt", updatedAt)
                .json();
    }
}
