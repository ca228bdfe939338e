package com.xuqm.it.probe;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a probe has to say of a disguise. */
final class Expected {

    /** Beginnings of the names of disguises, and the assumption that they contradict; the first that fits counts. */
    private static final List<Map.Entry<String, String>> ASSUMPTIONS = List.of(
            Map.entry("code-named", "envelope-code-name"),
            Map.entry("code-", "envelope-code"),
            Map.entry("status-", "envelope-status"),
            Map.entry("data-named", "envelope-data-name"),
            Map.entry("message-", "envelope-message"),
            Map.entry("envelope-reversed", "envelope-order"),
            Map.entry("envelope-absent", "envelope"),
            Map.entry("nothing-", "nothing"),
            Map.entry("writes-", "writes"),
            Map.entry("created-", "success-status"),
            Map.entry("errors-", "refusal-status"),
            Map.entry("type-", "content-type"),
            Map.entry("times-", "times"),
            Map.entry("numbers-", "numbers"),
            Map.entry("digits-", "digits"),
            Map.entry("truths-", "truths"),
            Map.entry("enums-", "enumerations"),
            Map.entry("extra-", "unknown-members"),
            Map.entry("optional-", "optional-members"),
            Map.entry("single-", "single-values"),
            Map.entry("lists-", "lists"),
            Map.entry("pages-from-1", "page-first"),
            Map.entry("page-parameters", "page-parameters"),
            Map.entry("page-", "page"),
            Map.entry("token-", "token"),
            Map.entry("app-", "app"),
            Map.entry("signature-with-profile", "signature-text"),
            Map.entry("signature-seconds", "signature-unit"),
            Map.entry("signature-", "signature-encoding"),
            Map.entry("usersig-", "usersig"),
            Map.entry("webhook-headers", "webhook-headers"),
            Map.entry("webhook-prefix", "webhook-prefix"),
            Map.entry("webhook-seconds", "webhook-unit"),
            Map.entry("webhook-dot", "webhook-text"),
            Map.entry("webhook-", "webhook-encoding"),
            Map.entry("request-id-", "request-id"),
            Map.entry("batches-", "batches"),
            Map.entry("retry-after-", "retry-after"));

    private static final Set<String> OF_THE_ENVELOPE = Set.of(
            "envelope-code-name",
            "envelope-code",
            "envelope-status",
            "envelope-data-name",
            "envelope-message",
            "envelope-order");

    private Expected() {}

    static String assumption(DisguiseOption option) {
        return ASSUMPTIONS.stream()
                .filter(entry -> option.id().startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no assumption is known for " + option.id()))
                .getValue();
    }

    /** What another option of the same disguise leaves no trace of. */
    static Set<String> hidden(Disguise disguise) {
        Set<String> hidden = new HashSet<>();
        if (disguise.has(DisguiseOption.ENVELOPE_ABSENT)) {
            hidden.addAll(OF_THE_ENVELOPE);
        }
        if (disguise.has(DisguiseOption.CODE_ABSENT)) {
            hidden.add("envelope-code-name");
        }
        if (disguise.has(DisguiseOption.CODE_ABSENT)
                && disguise.has(DisguiseOption.STATUS_ABSENT)
                && disguise.has(DisguiseOption.MESSAGE_ABSENT)) {
            hidden.add("envelope-order"); // of one member
        }
        if (disguise.has(DisguiseOption.OPTIONAL_ABSENT) || disguise.has(DisguiseOption.OPTIONAL_WRONG)) {
            hidden.add("times"); // all of them are optional
        }
        return hidden;
    }

    /** The assumptions that have to be called contradicted. */
    static Set<String> contradicted(Disguise disguise) {
        Set<String> all = new TreeSet<>();
        List<DisguiseOption> options = new ArrayList<>(disguise.options());
        if (disguise.has(DisguiseOption.PAGE_ARRAY)) {
            options.remove(DisguiseOption.LISTS_PAGED); // in the container of a bare array
        }
        options.forEach(option -> all.add(assumption(option)));
        all.removeAll(hidden(disguise));
        return all;
    }
}
