package com.xuqm.emulator;

import com.xuqm.emulator.inspect.StoredMaximMessage;
import com.xuqm.emulator.internal.host.Host;
import com.xuqm.emulator.internal.http.Dialect;
import com.xuqm.emulator.internal.maxim.MaximBackend;
import com.xuqm.emulator.internal.maxim.MaximFraming;
import java.util.List;

/**
 * The server API of Maxim (Lanying) IM on localhost, for development and tests.
 *
 * <p>Users, friends, groups and messages live in it, so that what one call does the next one sees. It checks the app, tokens and rights, refuses by
 * the codes that the vendor documents, with HTTP status 200, fails single users of several, and knows for a minute which messages were sent already
 * by their {@code transaction_id}. It records every request, and makes things go wrong on demand, as every {@link Emulator} does.
 *
 * <p>Unless told otherwise it begins with the users {@code alice}, {@code bob}, {@code carol}, {@code dave} and {@code erin}, whose passwords are
 * {@code password-} and the name. How it behaves where the vendor says nothing is assumed: the contract says what.
 */
public final class MaximEmulator extends Emulator {

    private final MaximEmulatorBuilder settings;
    private final Host<MaximBackend> host;

    MaximEmulator(MaximEmulatorBuilder builder) {
        this(
                builder,
                new Host<>(
                        builder.hostSettings(),
                        clock -> new MaximBackend(
                                builder.appId(),
                                builder.accessToken(),
                                builder.tokenLifetime().toMillis(),
                                builder.users(),
                                clock),
                        new MaximFraming(),
                        Dialect.PLAIN));
    }

    private MaximEmulator(MaximEmulatorBuilder builder, Host<MaximBackend> host) {
        super(host);
        this.settings = builder;
        this.host = host;
    }

    /**
     * Starts an emulator with all defaults, on a free port.
     *
     * @return the running emulator
     */
    public static MaximEmulator start() {
        return builder().start();
    }

    /**
     * Begins to set up an emulator.
     *
     * @return a builder with all defaults
     */
    public static MaximEmulatorBuilder builder() {
        return new MaximEmulatorBuilder();
    }

    /**
     * Its app.
     *
     * @return the header {@code app_id}
     */
    public String appId() {
        return settings.appId();
    }

    /**
     * The app's token.
     *
     * @return the header {@code access-token} of an administrator
     */
    public String accessToken() {
        return settings.accessToken();
    }

    /**
     * Finds a user.
     *
     * @param username the name to sign in with
     * @return the id
     * @throws IllegalArgumentException if there is no such user
     */
    public long userId(String username) {
        return host.backend().userId(username);
    }

    /**
     * The password that a user of the start has.
     *
     * @param username the name to sign in with
     * @return the password
     */
    public String password(String username) {
        return "password-" + username;
    }

    /**
     * Signs a user in without a request.
     *
     * @param username the name to sign in with
     * @return the user's token
     * @throws IllegalArgumentException if there is no such user
     */
    public String issueToken(String username) {
        return host.backend().token(username);
    }

    /**
     * Makes all tokens of a user useless from now on.
     *
     * @param username the name to sign in with
     * @throws IllegalArgumentException if there is no such user
     */
    public void signOut(String username) {
        host.backend().signOut(username);
    }

    /**
     * All messages, of every conversation.
     *
     * @return snapshots, oldest first
     */
    public List<StoredMaximMessage> messages() {
        return host.backend().messages();
    }
}
