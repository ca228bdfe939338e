package com.xuqm.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.realtime.internal.machine.Command;
import com.xuqm.realtime.internal.machine.Happening;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.realtime.socket.WebSocketConnection;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.realtime.socket.WebSocketRefusedException;
import com.xuqm.realtime.socket.WebSocketRequest;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.engine.Proof;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gets a token, opens a socket with it, and signs on. Used under the connection's lock. */
final class SigningOn {

    private static final String BEARER = "Bearer ";

    private final LiveAccess access;
    private final Settings settings;
    private final WebSocketConnector connector;
    private final Session.Owner owner;
    private final Credential credential;
    private final List<String> addresses;
    private @Nullable Proof proof;

    SigningOn(LiveAccess access, Settings settings, WebSocketConnector connector, Session.Owner owner) {
        this.access = access;
        this.settings = settings;
        this.connector = connector;
        this.owner = owner;
        this.credential = access.credential(RealtimeOperations.CONNECT);
        this.addresses = access.baseUrls(RealtimeOperations.CONNECT);
    }

    /** How many addresses there are to connect to. */
    int addresses() {
        return addresses.size();
    }

    void getToken(Command.GetToken get) {
        Proof refused = get.isLastRefused() ? proof : null;
        Proof atHand = refused == null ? credential.atHand() : null;
        CompletableFuture<Proof> coming =
                atHand == null ? credential.obtain(refused) : CompletableFuture.completedFuture(atHand);
        CompletableFuture<Proof> unused = coming.whenComplete((came, thrown) -> owner.enter(() -> {
            if (thrown == null) {
                proof = came;
                owner.happened(new Happening.TokenCame(get.attempt()));
            } else {
                owner.happened(new Happening.TokenFailed(
                        get.attempt(),
                        Failures.isFinal(thrown),
                        Failures.words("no token", thrown),
                        Failures.afterNanos(thrown, access.clock()),
                        Failures.unwrap(thrown)));
            }
        }));
    }

    /** A token that is due is renewed while the old one still works; then the connection is made anew. */
    void lookAtToken(Session current) {
        Proof atHand = credential.atHand();
        if (atHand != null && !atHand.equals(current.proof())) {
            owner.happened(new Happening.TokenRenewed(current.attempt()));
        } else if (atHand == null) {
            CompletableFuture<Proof> unused = credential.obtain(null).whenComplete((came, thrown) -> {
                if (thrown == null) {
                    owner.enter(() -> owner.happened(new Happening.TokenRenewed(current.attempt())));
                }
            });
        }
    }

    /** The token of a proof, which no words may show. */
    static String token(Proof proof) {
        String value = proof.headers().first("Authorization");
        return value == null ? "" : value.startsWith(BEARER) ? value.substring(BEARER.length()) : value;
    }

    /** Begins to open a socket. */
    Session open(Command.Open open) {
        Proof with = proof == null ? Proof.none() : proof;
        Session made = new Session(open.attempt(), with, settings.maxFrameBytes(), owner);
        String base = addresses.get(open.address());
        URI uri = URI.create("ws" + base.substring(4) + RealtimeOperations.CONNECT.path() + "?token="
                + URLEncoder.encode(token(with), UTF_8));
        WebSocketRequest request = new WebSocketRequest(
                uri,
                access.headers(),
                List.of("v12.stomp"),
                Duration.ofNanos(settings.rules().handshake()));
        CompletableFuture<WebSocketConnection> opening = connector.connect(request, made);
        made.opening(opening);
        CompletableFuture<WebSocketConnection> unused = opening.whenComplete((opened, thrown) -> owner.enter(() -> {
            if (thrown == null) {
                made.opened(opened);
                owner.happened(new Happening.Opened(open.attempt()));
            } else {
                openFailed(open.attempt(), Failures.unwrap(thrown));
            }
        }));
        return made;
    }

    private void openFailed(long attempt, Throwable thrown) {
        boolean isUnauthorised = thrown instanceof WebSocketRefusedException refused
                && (refused.status() == 401 || refused.status() == 403);
        owner.happened(new Happening.OpenFailed(
                attempt,
                isUnauthorised,
                Failures.words("no connection", thrown),
                Failures.afterNanos(thrown, access.clock()),
                thrown));
    }

    void signOn(Session current) {
        String host = URI.create(addresses.get(0)).getHost();
        String authorization = current.proof().headers().first("Authorization");
        current.send(StompFrame.of(
                "CONNECT",
                "accept-version",
                "1.2",
                "heart-beat",
                "0,0",
                "host",
                host == null ? "" : host,
                "Authorization",
                authorization == null ? "" : authorization));
    }
}
