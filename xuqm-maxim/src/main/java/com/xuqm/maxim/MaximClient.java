package com.xuqm.maxim;

import com.xuqm.maxim.internal.Actor;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.user.UserOperations;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.engine.client.ServiceClient;
import com.xuqm.sdk.error.XuqmConfigurationException;
import java.time.Duration;

/**
 * The way to Maxim (Lanying) IM. One client serves a whole application: it is safe for use by many threads at once, keeps connections and tokens,
 * and is closed when the application ends.
 *
 * <pre>{@code
 * try (MaximClient maxim = MaximClient.builder()
 *         .baseUrl("https://s-1-3-api.maximtop.cn")
 *         .appId("welovemaxim").accessToken(System.getenv("MAXIM_ACCESS_TOKEN"))
 *         .build()) {
 *     maxim.messages().send(SendMessage.text(2302128618880L, "Hello")).execute();
 * }
 * }</pre>
 *
 * <p>Calls are made as the app, with the token of {@link MaximClientBuilder#accessToken}; {@link #asUser}, {@link #asGroup} and {@link #signedIn}
 * give views that make them as somebody else. What Maxim refuses, under HTTP 200, is an exception of the same kinds as in the rest of the SDK, and
 * {@link com.xuqm.maxim.error.MaximErrorCode} tells what its code means.
 */
public final class MaximClient extends MaximAreas implements AutoCloseable {

    private static final CallOptions PING =
            CallOptions.timeout(Duration.ofSeconds(5)).withMaxAttempts(1);

    private final ServiceClient service;
    private final boolean signsIn;

    MaximClient(ServiceClient service, boolean signsIn) {
        super(service.as(null));
        this.service = service;
        this.signsIn = signsIn;
    }

    /**
     * Starts a new client.
     *
     * @return a builder
     */
    public static MaximClientBuilder builder() {
        return new MaximClientBuilder();
    }

    /**
     * Returns the client as it acts for a user, with the app's token and the header {@code user_id}.
     *
     * @param userId the user
     * @return a view that shares everything with this client and needs no closing
     */
    public MaximView asUser(long userId) {
        return view(new Actor(Actor.Kind.USER, Ids.id("userId", userId)));
    }

    /**
     * Returns the client as it acts as the administrator of a group, with the app's token and the header {@code group_id}.
     *
     * @param groupId the group
     * @return a view that shares everything with this client and needs no closing
     */
    public MaximView asGroup(long groupId) {
        return view(new Actor(Actor.Kind.GROUP, Ids.id("groupId", groupId)));
    }

    /**
     * Returns the client as a user uses it, with the user's own token. The client gets it with the user's password, keeps it, and gets another one
     * before it ends or when it is refused; a call is repeated once for that.
     *
     * @param userId the user
     * @return a view that shares everything with this client and needs no closing
     * @throws XuqmConfigurationException if the client was built without {@link MaximClientBuilder#userPasswords}
     */
    public MaximView signedIn(long userId) {
        if (!signsIn) {
            throw new XuqmConfigurationException(
                    "users are signed in with their passwords; give the client's builder what finds them with userPasswords(…),"
                            + " or act for a user with asUser(…)");
        }
        return view(new Actor(Actor.Kind.SIGNED_IN, Ids.id("userId", userId)));
    }

    private MaximView view(Actor actor) {
        return new MaximView(service.as(actor.name()), actor.name());
    }

    /**
     * Asks whether the service answers and takes this client's token, for a readiness probe. It reads one user of the app, by one request, within 5
     * seconds.
     *
     * @return a call that ends without an exception if the service is ready
     */
    public Call<Done> ping() {
        return service.as(null)
                .callForNothing(
                        RequestSpec.of(UserOperations.LIST).query("page_num", 1).query("page_size", 1))
                .with(PING);
    }

    /**
     * Tells which transport the client uses.
     *
     * @return its provider's name, such as {@code jdk}; the class name of a transport that the builder was given
     */
    public String transportName() {
        return service.transportName();
    }

    /**
     * Tells which JSON binding the client uses.
     *
     * @return its provider's name, such as {@code jackson}; the class name of a binding that the builder was given
     */
    public String jsonName() {
        return service.jsonName();
    }

    /**
     * Refuses further calls, lets those under way end, and closes.
     *
     * @param grace how long to wait at the most, zero or more; then they are aborted
     * @return whether all calls had ended before the client closed; {@code false} if it aborted any, of which the service may have carried out some
     */
    public boolean close(Duration grace) {
        return service.close(grace);
    }

    /** Closes without waiting. What the application gave to the builder stays open. Idempotent. */
    @Override
    public void close() {
        close(Duration.ZERO);
    }

    /** Shows where requests go and nothing else. */
    @Override
    public String toString() {
        return "MaximClient[" + service + "]";
    }
}
