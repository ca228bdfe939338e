package com.xuqm.it.coverage;

import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.webhook.receive.WebhookParser;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What does in Java the work of those methods of the Python SDK that use no route. */
final class LocalMethods {

    private static final Map<String, LocalMethod> METHODS = Map.of(
            "generate_user_sig", new LocalMethod("xuqm.userSig().", UserSig.class, "generate"),
            "verify_user_sig", new LocalMethod("xuqm.userSig().", UserSig.class, "verify"),
            "verify_callback_signature", new LocalMethod("WebhookVerifier.of(…).", WebhookVerifier.class, "verify"),
            "parse_callback_envelope", new LocalMethod("WebhookParser.create().", WebhookParser.class, "parse"));

    private LocalMethods() {}

    /**
     * A method.
     *
     * @param before what stands before its name in users' code
     * @param type where it is
     * @param name its name
     */
    private record LocalMethod(String before, Class<?> type, String name) {

        String asWritten() {
            if (Stream.of(type.getMethods())
                    .noneMatch(method -> method.getName().equals(name))) {
                throw new AssertionError(type + " has no public method " + name);
            }
            return before + name + "(…)";
        }
    }

    /** How users write the method that does the work of a Python method; empty if there is none yet. */
    static Optional<String> insteadOf(String python) {
        return Optional.ofNullable(METHODS.get(python)).map(LocalMethod::asWritten);
    }
}
