package com.xuqm.cli.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be set. Each has an option unless it is secret, a variable, and a key in a profile. */
public enum Setting {
    BASE_URL(null, false, "the service's address, such as https://dev.xuqinmin.com"),
    APP_KEY(null, false, "the app's key"),
    APP_SECRET(null, true, "the app's secret"),
    ADMIN_USER("administrator", false, "the account that acts where no other is named"),
    FILES_BASE_URL(null, false, "the file service's address, if it is another one"),
    TENANT_TOKEN(null, true, "a token of the tenant's, for its routes"),
    OPS_TOKEN(null, true, "a token of the operators', for their routes"),
    INTERNAL_TOKEN(null, true, "a token for internal routes"),
    WEBHOOK_SECRET(null, true, "the secret with which webhooks are signed"),
    WIRE(null, false, "a file with corrections of what the SDK assumes of the service"),
    TIMEOUT("30s", false, "how long a call may take, such as 30s or 2m"),
    PROXY(null, false, "a proxy, such as proxy.example:3128"),
    ALLOW_INSECURE_HTTP("false", false, "whether http:// may be used beyond this machine"),
    PROTECTED("false", false, "whether what reaches many people asks for the app key first");

    private final @Nullable String standard;
    private final boolean secret;
    private final String meaning;

    Setting(@Nullable String standard, boolean secret, String meaning) {
        this.standard = standard;
        this.secret = secret;
        this.meaning = meaning;
    }

    /** Its value if nobody sets it, {@code null} for none. */
    public @Nullable String standard() {
        return standard;
    }

    /** Whether its value is shown to nobody and is on no command line. */
    public boolean isSecret() {
        return secret;
    }

    /** What it is, in few words. */
    public String meaning() {
        return meaning;
    }

    /** Its name in a profile, such as {@code app-key}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its option, such as {@code --app-key}. */
    public String option() {
        return "--" + key();
    }

    /** Its variable, such as {@code XUQM_APP_KEY}. */
    public String variable() {
        return "XUQM_" + name();
    }

    /** The name of a file that holds a secret, as an option, without {@code --}. */
    String fileKey() {
        return key() + "-file";
    }

    /** The variable that names such a file. */
    String fileVariable() {
        return variable() + "_FILE";
    }
}
