package com.xuqm.sdk;

import com.xuqm.sdk.error.XuqmConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Sets a builder from environment variables, and tells all that is wrong with these at once, by their names. */
final class Environment {

    private final XuqmClientBuilder builder;
    private final Map<String, String> variables;
    private final List<String> known = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Environment(XuqmClientBuilder builder, Map<String, String> variables) {
        this.builder = builder;
        this.variables = new TreeMap<>(variables);
    }

    void apply() {
        take("XUQM_ALLOW_INSECURE_HTTP", value -> builder.allowInsecureHttp(isTrue(value)));
        takeUrl("XUQM_BASE_URL", builder::baseUrl);
        takeUrl("XUQM_FILES_BASE_URL", builder::filesBaseUrl);
        take(
                "XUQM_REALTIME_BASE_URL",
                value -> builder.realtimeBaseUrl(builder.checkUrl("it", XuqmClientBuilder.asHttp(value))));
        take("XUQM_FAILOVER_BASE_URLS", this::failover);
        take("XUQM_APP_KEY", builder::appKey);
        take("XUQM_APP_SECRET", builder::appSecret);
        take("XUQM_ADMIN_USER", builder::adminUser);
        take("XUQM_TENANT_TOKEN", builder::tenantToken);
        take("XUQM_OPS_TOKEN", builder::opsToken);
        take("XUQM_INTERNAL_TOKEN", builder::internalToken);
        take("XUQM_TRANSPORT", builder::transport);
        take("XUQM_JSON", builder::json);
        require("XUQM_BASE_URL", builder.isAddressed());
        require("XUQM_APP_KEY", builder.hasAppKey());
        require("XUQM_APP_SECRET", builder.hasCredential());
        if (!faults.isEmpty()) {
            throw new XuqmConfigurationException("the environment does not make a client: " + String.join("; ", faults)
                    + unknown() + ". Set the variables, or the settings on the builder before fromEnvironment()");
        }
    }

    private void take(String name, Consumer<String> setting) {
        known.add(name);
        String value = variables.get(name);
        if (value == null) {
            return;
        }
        if (value.isBlank()) {
            faults.add(name + " is blank");
            return;
        }
        try {
            setting.accept(value);
        } catch (IllegalArgumentException e) {
            faults.add(name + " does not fit: " + e.getMessage());
        }
    }

    private void takeUrl(String name, Consumer<String> setting) {
        take(name, value -> setting.accept(builder.checkUrl("it", value)));
    }

    private void failover(String urls) {
        String[] each = urls.split(",", -1);
        for (int i = 0; i < each.length; i++) {
            each[i] = builder.checkUrl("number " + (i + 1), each[i]);
        }
        builder.failoverBaseUrls(each);
    }

    private static boolean isTrue(String value) {
        return switch (value.trim()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("it must be true or false");
        };
    }

    private void require(String name, boolean isThere) {
        if (!isThere && !variables.containsKey(name)) {
            faults.add(name + " is not set");
        }
    }

    /** A name that is nearly right is why another one is missing. */
    private String unknown() {
        List<String> others = variables.keySet().stream()
                .filter(name -> name.startsWith("XUQM_") && !known.contains(name))
                .toList();
        return others.isEmpty()
                ? ""
                : " (there is also " + String.join(", ", others) + ", which this SDK does not know)";
    }
}
