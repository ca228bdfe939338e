package com.xuqm.cli.command;

import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Settings;
import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.wire.WireOptions;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes clients of settings. */
final class Clients {

    private Clients() {}

    static XuqmClient open(Context context, Settings settings) {
        return open(context, settings, builder -> {});
    }

    /** Opens one with what a command wants besides. */
    static XuqmClient open(Context context, Settings settings, Consumer<XuqmClientBuilder> further) {
        try {
            return builder(context, settings, further).build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(inOptions(String.valueOf(e.getMessage())), e);
        }
    }

    /** What the SDK says of a setting, for people who call no methods. */
    private static String inOptions(String message) {
        return message.replace("call allowInsecureHttp(true)", "use --allow-insecure-http");
    }

    private static XuqmClientBuilder builder(Context context, Settings settings, Consumer<XuqmClientBuilder> further) {
        XuqmClientBuilder builder = XuqmClient.builder()
                .transport("jdk")
                .baseUrl(settings.require(Setting.BASE_URL))
                .appKey(settings.require(Setting.APP_KEY))
                .adminUser(settings.require(Setting.ADMIN_USER))
                .callTimeout(timeout(settings))
                .allowInsecureHttp(isTrue(settings, Setting.ALLOW_INSECURE_HTTP))
                .wire(wire(context, settings));
        String tenantToken = settings.get(Setting.TENANT_TOKEN);
        if (tenantToken != null) {
            builder.tenantToken(tenantToken);
        }
        String opsToken = settings.get(Setting.OPS_TOKEN);
        if (opsToken != null) {
            builder.opsToken(opsToken);
        }
        String internalToken = settings.get(Setting.INTERNAL_TOKEN);
        if (internalToken != null) {
            builder.internalToken(internalToken);
        }
        boolean hasToken = tenantToken != null || opsToken != null || internalToken != null;
        if (!hasToken || settings.get(Setting.APP_SECRET) != null) {
            builder.appSecret(settings.require(Setting.APP_SECRET));
        }
        String files = settings.get(Setting.FILES_BASE_URL);
        if (files != null) {
            builder.filesBaseUrl(files);
        }
        ProxyOptions proxy = proxy(settings);
        if (proxy != null) {
            builder.transportOptions(TransportOptions.builder().proxy(proxy).build());
        }
        further.accept(builder);
        return builder;
    }

    static Duration timeout(Settings settings) {
        return Durations.parse(Setting.TIMEOUT.option(), settings.require(Setting.TIMEOUT));
    }

    static boolean isTrue(Settings settings, Setting setting) {
        String value = settings.require(setting);
        if (!"true".equals(value) && !"false".equals(value)) {
            throw new UsageException(setting.key() + " must be true or false");
        }
        return "true".equals(value);
    }

    static WireOptions wire(Context context, Settings settings) {
        String file = settings.get(Setting.WIRE);
        return file == null
                ? WireOptions.standard()
                : WireOptions.load(context.surroundings().folder().resolve(file));
    }

    static @Nullable ProxyOptions proxy(Settings settings) {
        String proxy = settings.get(Setting.PROXY);
        if (proxy == null) {
            return null;
        }
        URI uri = parsed(proxy);
        if (uri == null || uri.getHost() == null || uri.getPort() < 0 || uri.getUserInfo() != null) {
            throw new UsageException("proxy must be HOST:PORT, such as proxy.example:3128");
        }
        return ProxyOptions.of(uri.getHost(), uri.getPort());
    }

    private static @Nullable URI parsed(String proxy) {
        try {
            return URI.create("http://" + proxy);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
