package com.xuqm.emulator.internal.tenant;

import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses, as far as anybody can judge them. */
final class Emails {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    private Emails() {}

    /** The address of a body; its case does not matter. */
    static String of(Body body) {
        String email = body.text("email");
        if (email.length() > 254 || !ADDRESS.matcher(email).matches()) {
            throw Refusal.badRequest("field email is no e-mail address");
        }
        return email;
    }

    static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
