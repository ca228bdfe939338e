package com.xuqm.emulator.internal.tenant;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes sent by e-mail. Nothing is sent anywhere: a test asks the emulator what would have been in it. */
public final class EmailCodes {

    private static final long LIFETIME_MS = Duration.ofMinutes(10).toMillis();
    private static final int MAX_TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> lastSent = new HashMap<>();
    private final Map<String, Code> open = new HashMap<>();

    /** What a code is good for; it is good for nothing else. */
    enum Purpose {
        REGISTER,
        RESET_PASSWORD,
        SUB_ACCOUNT
    }

    private static final class Code {
        private final String digits;
        private final long expiresAt;
        private int tries;

        Code(String digits, long expiresAt) {
            this.digits = digits;
            this.expiresAt = expiresAt;
        }
    }

    /** Creates a sender who has sent nothing. */
    public EmailCodes() {}

    private static String key(Purpose purpose, String email) {
        return purpose + " " + email.toLowerCase(Locale.ROOT);
    }

    /** Sends a code; one sent before for the same purpose is good no more. */
    void send(Purpose purpose, String email, long now) {
        String digits = String.valueOf(100_000 + random.nextInt(900_000));
        open.put(key(purpose, email), new Code(digits, now + LIFETIME_MS));
        lastSent.put(email.toLowerCase(Locale.ROOT), digits);
    }

    /** Whether a code is right. It is good once, and not for as many tries as one likes. */
    boolean redeem(Purpose purpose, String email, String digits, long now) {
        Code code = open.get(key(purpose, email));
        if (code == null || now >= code.expiresAt || code.tries++ >= MAX_TRIES || !code.digits.equals(digits)) {
            return false;
        }
        open.remove(key(purpose, email));
        return true;
    }

    /**
     * What the last e-mail to an address said.
     *
     * @param email the address
     * @return the code, or null if none was sent
     */
    public @Nullable String lastSentTo(String email) {
        return lastSent.get(email.toLowerCase(Locale.ROOT));
    }
}
