package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ProviderFolder;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client takes hold of when it is built, and gives back when that fails and when it is closed. */
class ClientBuildingTest {

    @TempDir
    private Path folder;

    private final MacsMade macs = new MacsMade();
    private Runnable closing = () -> {};
    private boolean noMoreFiles;
    private int made;
    private int open;
    private ProviderFolder providers;
    private ClassLoader before;

    @BeforeEach
    void offerATransport() {
        before = Thread.currentThread().getContextClassLoader();
        providers = new ProviderFolder(folder).transport("Found", "found", 1, this::make);
        Thread.currentThread().setContextClassLoader(providers.loader(before));
    }

    @AfterEach
    void restore() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        providers.close();
    }

    private XuqmClientBuilder builder() {
        return XuqmClient.builder()
                .baseUrl("https://im.example.com")
                .appKey("ak_demo_chat")
                .appSecret("first-secret")
                .previousAppSecrets("second-secret")
                .macProvider(macs)
                .json(new MiniJson());
    }

    /** What can be wrong with a builder so that only {@code build()} finds out. */
    static Stream<Named<Consumer<XuqmClientBuilder>>> whatCanBeWrong() {
        return Stream.of(
                Named.of("base URL", builder -> builder.baseUrl("ftp://im.example.com")),
                Named.of("failover URL", builder -> builder.failoverBaseUrls("https://im.example.com")),
                Named.of("files URL", builder -> builder.filesBaseUrl("ftp://files.example.com")),
                Named.of("first key", builder -> builder.appSecret("refused")),
                Named.of("previous key", builder -> builder.previousAppSecrets("second-secret", "refused")),
                Named.of("transport", builder -> builder.transport("nope")));
    }

    @ParameterizedTest
    @MethodSource("whatCanBeWrong")
    void aBuildThatFailsLeavesNothingOpenAndHasMadeNoTransport(Consumer<XuqmClientBuilder> spoil) {
        assertThatThrownBy(() -> {
                    XuqmClientBuilder builder = builder();
                    spoil.accept(builder);
                    builder.build();
                })
                .isInstanceOfAny(IllegalArgumentException.class, XuqmConfigurationException.class);

        assertThat(made).as("it holds threads and files").isZero();
        assertThat(macs.alive).isZero();
    }

    @Test
    void aMacProviderOrJsonBindingThatIsNotThereIsFoundOutBeforeTheTransportIsMade() {
        XuqmClientBuilder bare = XuqmClient.builder()
                .baseUrl("https://im.example.com")
                .appKey("ak_demo_chat")
                .appSecret("first-secret");

        assertThatThrownBy(() -> bare.json("nope").build()).hasMessageStartingWith("there is no JSON binding named");
        assertThatThrownBy(() -> bare.json(new MiniJson()).macProvider("nope").build())
                .hasMessageStartingWith("there is no MAC provider for HMAC_SHA256 named");
        assertThat(made).isZero();
    }

    @Test
    void aTransportThatCannotBeMadeLeavesNoKeyBehind() {
        noMoreFiles = true;

        assertThatThrownBy(() -> builder().build()).hasMessage("no more files");
        assertThat(macs.alive).isZero();
    }

    @Test
    void aKeyThatCannotBeWipedHidesNotWhyTheBuildFailed() {
        macs.failure = new IllegalStateException("no wiping");

        assertThatThrownBy(() -> builder().previousAppSecrets("refused").build())
                .hasMessage("a key that is refused")
                .hasSuppressedException(macs.failure);
    }

    @Test
    void closingWipesTheKeysEvenIfTheTransportCannotBeClosed() {
        XuqmClient client = builder().build();
        closing = () -> {
            throw new AssertionError("stuck");
        };

        assertThatThrownBy(client::close).hasMessage("stuck");
        assertThat(macs.alive).isZero();
    }

    @Test
    void closingWipesEachKeyEvenIfTheFirstCannotBeWiped() {
        macs.failure = new IllegalStateException("no wiping");
        XuqmClient client = builder().build();

        assertThatThrownBy(client::close).isSameAs(macs.failure);
        assertThat(macs.alive).isZero();
        assertThat(open).isZero();
    }

    @Test
    void refusesAGraceThatIsNone() {
        XuqmClient client = builder().transport(new ScriptedTransport()).build();

        assertThatThrownBy(() -> client.close(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grace must not be negative, but is PT-0.000000001S");
        assertThatThrownBy(() -> client.close(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grace must not be null");
        assertThat(client.close(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
    }

    @Test
    void aTransportThatWasGivenStaysOpenWhateverHappens() {
        ScriptedTransport given = new ScriptedTransport();

        assertThatThrownBy(() ->
                        builder().transport(given).previousAppSecrets("refused").build())
                .hasMessage("a key that is refused");
        builder().transport(given).build().close();

        assertThat(given.closings()).isZero();
    }

    private HttpTransport make() {
        if (noMoreFiles) {
            throw new IllegalStateException("no more files");
        }
        made++;
        open++;
        return new HttpTransport() {
            @Override
            public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
                return new CompletableFuture<>();
            }

            @Override
            public void close() {
                open--;
                closing.run();
            }
        };
    }

    /** Counts the keys that have been made and not been wiped. */
    private static final class MacsMade implements MacProvider {

        private int alive;
        private RuntimeException failure;

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public boolean supports(MacAlgorithm algorithm) {
            return true;
        }

        @Override
        public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
            if (key.length == "refused".length()) {
                throw new IllegalArgumentException("a key that is refused");
            }
            KeyedMac real = new JcaMacProvider().create(algorithm, key);
            alive++;
            return new KeyedMac() {
                @Override
                public MacAlgorithm algorithm() {
                    return real.algorithm();
                }

                @Override
                public void compute(byte[] message, int offset, int length, byte[] into, int at) {
                    real.compute(message, offset, length, into, at);
                }

                @Override
                public boolean isDestroyed() {
                    return real.isDestroyed();
                }

                @Override
                public void destroy() {
                    alive--;
                    real.destroy();
                    if (failure != null) {
                        throw failure;
                    }
                }
            };
        }
    }
}
