package com.xuqm.sdk;

import com.xuqm.sdk.account.AccountOperations;
import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.engine.client.ServiceClient;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.routes.InternalRoutes;
import com.xuqm.sdk.tenant.Apps;
import com.xuqm.sdk.tenant.Ops;
import com.xuqm.sdk.tenant.SubAccounts;
import com.xuqm.sdk.tenant.Tenants;
import com.xuqm.sdk.update.AppUpdates;
import com.xuqm.sdk.update.RnUpdates;
import com.xuqm.sdk.usersig.UserSig;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The way to the Xuqm service. One client serves a whole application: it is safe for use by many threads at once, keeps
 * connections and tokens, and is closed when the application ends.
 *
 * <pre>{@code
 * try (XuqmClient xuqm = XuqmClient.builder()
 *         .baseUrl("https://dev.xuqinmin.com")
 *         .appKey("ak_demo_chat").appSecret(System.getenv("XUQM_APP_SECRET"))
 *         .adminUser("administrator")
 *         .build()) {
 *     Message sent = xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
 * }
 * }</pre>
 *
 * <p>Calls are made as the administrator account of {@link XuqmClientBuilder#adminUser}; {@link #asUser} gives a view that makes
 * them as somebody else.
 */
public final class XuqmClient extends Areas implements AutoCloseable {

    private static final CallOptions PING =
            CallOptions.timeout(Duration.ofSeconds(5)).withMaxAttempts(1);

    /** A call like any other but for its name, so that probes can be told from the application's own calls. */
    private static final Operation PROBE = Operation.builder(
                    "client.ping", AccountOperations.EXISTS.method(), AccountOperations.EXISTS.path())
            .build();

    private final ServiceClient service;
    private final Auth auth;
    private final @Nullable UserSig userSig;

    XuqmClient(ServiceClient service, @Nullable LoginSigning signing, @Nullable UserSig userSig) {
        super(service.as(null));
        this.service = service;
        this.auth = InnerAccess.make(Auth.class, service.as(null), signing);
        this.userSig = userSig;
    }

    /**
     * Starts a new client.
     *
     * @return a builder
     */
    public static XuqmClientBuilder builder() {
        return new XuqmClientBuilder();
    }

    /**
     * Returns the client as seen by one user, whose own token is got and kept by this client.
     *
     * @param userId an account of the app
     * @return a view that shares everything with this client and needs no closing
     */
    public XuqmUser asUser(String userId) {
        return new XuqmUser(service.as(userId), userId, service.live(Checks.id("userId", userId)));
    }

    /**
     * The sign-in area: logins and the service's UserSig routes. Ordinary calls need none of it.
     *
     * @return the area
     */
    public Auth auth() {
        return auth;
    }

    /**
     * The tenants area: register and sign in as a tenant.
     *
     * @return the area
     */
    public Tenants tenants() {
        return area(Tenants.class);
    }

    /**
     * The apps area: a tenant's apps and their services.
     *
     * @return the area
     */
    public Apps apps() {
        return area(Apps.class);
    }

    /**
     * The sub-accounts area: the accounts that work for a tenant.
     *
     * @return the area
     */
    public SubAccounts subAccounts() {
        return area(SubAccounts.class);
    }

    /**
     * The operators area: tenants and statistics of the platform.
     *
     * @return the area
     */
    public Ops ops() {
        return area(Ops.class);
    }

    /**
     * The app updates area: versions of native apps.
     *
     * @return the area
     */
    public AppUpdates appUpdates() {
        return area(AppUpdates.class);
    }

    /**
     * The bundle updates area: React Native bundles.
     *
     * @return the area
     */
    public RnUpdates rnUpdates() {
        return area(RnUpdates.class);
    }

    /**
     * The internal routes area: what the service's own parts call, with the {@code internalToken}. Not for ordinary clients.
     *
     * @return the area
     */
    public InternalRoutes internalRoutes() {
        return area(InternalRoutes.class);
    }

    /**
     * Returns the tool that makes and checks UserSigs without asking the service.
     *
     * @return the tool for this client's app, which works until the client is closed
     * @throws XuqmConfigurationException if the client was built without an app secret
     */
    public UserSig userSig() {
        if (userSig == null) {
            throw new XuqmConfigurationException(
                    "UserSigs are made with the app's secret; give it to the client's builder with appSecret(…)");
        }
        return userSig;
    }

    /**
     * Asks whether the service answers and takes this client's credentials, for a readiness probe. The call reads whether the account of
     * {@code adminUser} exists ({@code GET /api/im/accounts/{userId}/exists}), signed in as it. It makes one request and no second attempt,
     * and signs in only if there is no token; while signing in fails, it is tried again after growing pauses, however often one asks. It
     * ends within 5 seconds, unless {@code with(CallOptions…)} says otherwise. Metrics and errors call it {@code client.ping}.
     *
     * @return a call that ends without an exception if the service is ready; the exception's text says what is wrong: the address,
     *     the connection, the secret, the account, the clock, or that this client is closed
     * @throws XuqmConfigurationException if the client was built without {@code adminUser}
     */
    public Call<Done> ping() {
        Calls calls = service.as(null);
        return calls.callForNothing(RequestSpec.of(PROBE).path("userId", calls.actingUser(PROBE)))
                .with(PING);
    }

    /**
     * Tells which transport the client uses, for a line in the application's log.
     *
     * @return its provider's name, such as {@code jdk}; the class name of a transport that the builder was given
     */
    public String transportName() {
        return service.transportName();
    }

    /**
     * Tells which JSON binding the client uses, for a line in the application's log.
     *
     * @return its provider's name, such as {@code jackson}; the class name of a binding that the builder was given
     */
    public String jsonName() {
        return service.jsonName();
    }

    /**
     * Lets the calls that are under way end before it closes, so that a shutdown leaves no doubt about what was sent.
     *
     * <p>From now on new calls are refused with an {@link XuqmConfigurationException}: the further pages of a list and the further
     * batches of a campaign, which its journal then shows as not tried, are new calls as well. What was begun goes on by its own rules: it
     * waits for its token, which is got if need be, for its place in the queue of the {@code rateLimit} and for its next attempt. An
     * asynchronous call has ended when its future is complete and what hangs on that without an executor of its own has run; a callback
     * that closes the client so therefore waits for itself. When all have ended, or else when the time is over, the client closes as
     * {@link #close()} says. An interrupt of the waiting thread, or {@code close()} by another one, ends the wait at once; the
     * interrupt flag is set again.
     *
     * @param grace how long to wait at the most, zero or more; a little more than {@code callTimeout}, 30 seconds by default, is enough for
     *     all calls but uploads and downloads. Longer ones than a year are a year
     * @return whether all calls had ended before the client closed; {@code false} if it aborted any, of which the service may have
     *     carried out some: their exceptions tell. Later closings answer the same
     */
    public boolean close(Duration grace) {
        return service.close(grace);
    }

    /**
     * Closes without waiting, as {@link #close(Duration)} does when its time is over: refuses further calls, ends all waits, and closes
     * the transport if this client made it, which ends the
     * calls that are under way. What the application gave to the builder stays open: an exchange that is under way on it goes on,
     * but nothing is repeated any more. The keys that the builder made of the app's secrets are destroyed, so that {@link #userSig()}
     * makes and checks nothing any more. Idempotent.
     */
    @Override
    public void close() {
        close(Duration.ZERO);
    }

    @Override
    public String toString() {
        return "XuqmClient[" + service + "]";
    }
}
