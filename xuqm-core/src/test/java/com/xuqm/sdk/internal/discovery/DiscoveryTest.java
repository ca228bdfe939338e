package com.xuqm.sdk.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.discovery.Discovery.Made;
import com.xuqm.sdk.json.JsonBindingProvider;
import com.xuqm.sdk.testing.Logged;
import com.xuqm.sdk.testing.ProviderFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers are compiled into a folder and seen through the context class loader, since this module itself has none. */
class DiscoveryTest {

    private static final String PROPERTY = "xuqm.test.transport";

    private final Discovery<HttpTransportProvider> discovery = new Discovery<>(
            HttpTransportProvider.class,
            "transport",
            PROPERTY,
            HttpTransportProvider::name,
            HttpTransportProvider::rank,
            "xuqm-transport-jdk");

    @TempDir
    private Path folder;

    private ProviderFolder providers;
    private ClassLoader before;

    @BeforeEach
    void start() {
        providers = new ProviderFolder(folder);
        before = Thread.currentThread().getContextClassLoader();
    }

    @AfterEach
    void restore() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        System.clearProperty(PROPERTY);
        providers.close();
    }

    private HttpTransportProvider find(String wanted) {
        Thread.currentThread().setContextClassLoader(providers.loader(before));
        return discovery.find(wanted);
    }

    private XuqmConfigurationException failure(String wanted) {
        return catchThrowableOfType(XuqmConfigurationException.class, () -> find(wanted));
    }

    @Nested
    class WithoutAnyProvider {

        @Test
        void saysWhatToAddAndWhereItLooked() {
            assertThat(failure(null))
                    .hasMessage("no transport was found. Add one to your build, for instance\n\n"
                            + Coordinates.of(List.of("xuqm-transport-jdk")) + "\n\n" + """
                            Looked for providers of com.xuqm.sdk.http.HttpTransportProvider through the class loader of the SDK \
                            and the thread's context class loader. If the module is there, the usual causes are a fat jar built \
                            without merging META-INF/services (use the ServicesResourceTransformer of maven-shade-plugin or \
                            mergeServiceFiles() of the shadow plugin), a module path on which nothing requires the module, or a \
                            native image without its metadata.""");
        }

        @Test
        void saysThatThereIsNoneOfTheName() {
            assertThat(failure("netty"))
                    .hasMessageStartingWith(
                            "there is no transport named \"netty\"; found: none. Add one to your build");
        }

        @Test
        void canDoWithoutAContextClassLoader() {
            Thread.currentThread().setContextClassLoader(null);

            assertThatThrownBy(() -> discovery.find(null)).isInstanceOf(XuqmConfigurationException.class);
        }
    }

    @Nested
    class ByRank {

        @Test
        void theHighestIsTakenWhateverTheOrder() {
            providers
                    .transport("Low", "low", 100)
                    .transport("High", "high", 300)
                    .transport("Middle", "middle", 200);

            assertThat(find(null).name()).isEqualTo("high");
        }

        @Test
        void theRankMayBeAnything() {
            providers
                    .transport("A", "a", Integer.MIN_VALUE)
                    .transport("B", "b", Integer.MAX_VALUE)
                    .transport("C", "c", -1);

            assertThat(find(null).name()).isEqualTo("b");
        }

        @Test
        void twoOfTheSameHighestRankAreNamed() {
            providers.transport("A", "a", 300).transport("B", "b", 300).transport("C", "c", 100);

            assertThat(failure(null))
                    .hasMessage("two transports claim the same highest rank: a (probe.A, rank 300) and b (probe.B, rank"
                            + " 300); remove one, or name the one you want in the client's builder or by the system"
                            + " property " + PROPERTY);
        }

        @Test
        void twoOfTheSameLowerRankDoNotMatter() {
            providers.transport("A", "a", 100).transport("B", "b", 100).transport("C", "c", 200);

            assertThat(find(null).name()).isEqualTo("c");
        }

        @Test
        void aProviderThatIsDeclaredTwiceIsOne() throws IOException {
            providers.transport("A", "a", 300).declare("probe.A").declare("probe.A");
            try (ProviderFolder copy = new ProviderFolder(folder.resolve("copy"))) {
                copy.declare("probe.A");
                Thread.currentThread().setContextClassLoader(copy.loader(providers.loader(before)));

                assertThat(discovery.find(null).name()).isEqualTo("a");
            }
        }
    }

    @Nested
    class ByName {

        @BeforeEach
        void add() {
            providers.transport("A", "a", 300).transport("B", "b", 100);
        }

        @Test
        void theOneThatTheBuilderNamesIsTaken() {
            assertThat(find("b").name()).isEqualTo("b");
        }

        @Test
        void theOneThatThePropertyNamesIsTaken() {
            System.setProperty(PROPERTY, " b ");

            assertThat(find(null).name()).isEqualTo("b");
        }

        @Test
        void theBuilderWinsOverTheProperty() {
            System.setProperty(PROPERTY, "b");

            assertThat(find("a").name()).isEqualTo("a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void aBlankPropertyNamesNone(String value) {
            System.setProperty(PROPERTY, value);

            assertThat(find(null).name()).isEqualTo("a");
        }

        @Test
        void aNameThatNoneHasIsAnErrorThatListsThem() {
            assertThat(failure("netty"))
                    .hasMessage("there is no transport named \"netty\"; found: a (probe.A, rank 300), b (probe.B, rank"
                            + " 100)");
            System.setProperty(PROPERTY, "apache");
            assertThat(failure(null)).hasMessageStartingWith("there is no transport named \"apache\"");
        }
    }

    @Nested
    class ByWhatTheyCanDo {

        private final List<String> asked = new ArrayList<>();

        private String find(String wanted, String... able) {
            Thread.currentThread().setContextClassLoader(providers.loader(before));
            return discovery
                    .find(wanted, List.of(), provider -> {
                        asked.add(provider.name());
                        return List.of(able).contains(provider.name());
                    })
                    .name();
        }

        @BeforeEach
        void add() {
            providers
                    .transport("A", "a", 300)
                    .transport("B", "b", 200)
                    .transport("C", "c", 200)
                    .transport("D", "d", 100);
        }

        @Test
        void theHighestIsTakenThatCan() {
            assertThat(find(null, "b", "d")).isEqualTo("b");
            assertThat(find(null, "d")).isEqualTo("d");
        }

        @Test
        void nobodyIsAskedWhoWouldNotBeTakenAnyway() {
            assertThat(find(null, "a", "b", "c", "d")).isEqualTo("a");
            assertThat(asked).containsExactly("a");
        }

        @Test
        void theOneThatIsNamedAloneIsAsked() {
            assertThat(find("d", "a", "d")).isEqualTo("d");
            assertThat(asked).containsExactly("d");
        }

        @Test
        void twoOfTheSameRankMatterOnlyIfBothCan() {
            assertThatThrownBy(() -> find(null, "b", "c"))
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageStartingWith("two transports claim the same highest rank: b (");
        }

        @Test
        void anErrorListsThoseThatCan() {
            assertThatThrownBy(() -> find("a", "d"))
                    .hasMessageContaining("no transport named \"a\"; found: d (probe.D");
            assertThatThrownBy(() -> find(null)).hasMessageStartingWith("no transport was found.");
        }
    }

    @Nested
    class ABrokenProvider {

        @Test
        void isPassedOver() {
            providers
                    .brokenTransport("Throws", "throw new IllegalStateException(\"broken\");")
                    .brokenTransport("Lacks", "throw new NoClassDefFoundError(\"org/lib/Http\");")
                    .declare("probe.Missing")
                    .transport("Good", "good", 1);

            try (Logged logged = new Logged()) {
                assertThat(find(null).name()).isEqualTo("good");
                assertThat(logged.lines())
                        .containsExactly(
                                "FINE a transport provider cannot be used and is passed over",
                                "FINE a transport provider cannot be used and is passed over",
                                "FINE a transport provider cannot be used and is passed over",
                                "FINE transport: good (probe.Good, rank 1), out of good (probe.Good, rank 1)");
            }
        }

        @Test
        void isAttachedIfThereIsNoOther() {
            providers
                    .brokenTransport("Throws", "throw new IllegalStateException(\"broken\");")
                    .declare("probe.Missing");

            XuqmConfigurationException failure = failure(null);

            assertThat(failure)
                    .hasMessageEndingWith(" (2 provider(s) could not be used, see the suppressed exceptions)");
            assertThat(failure.getSuppressed())
                    .hasSize(2)
                    .allSatisfy(broken -> assertThat(broken).isInstanceOf(ServiceConfigurationError.class));
            assertThat(failure.getSuppressed()[0]).hasRootCauseMessage("broken");
        }

        @Test
        void mayBeATextThatIsNoName() throws IOException {
            providers.transport("Good", "good", 1);
            try (ProviderFolder other = new ProviderFolder(folder.resolve("other"))) {
                other.declare("not a class name");
                Thread.currentThread().setContextClassLoader(other.loader(providers.loader(before)));

                assertThat(discovery.find(null).name()).isEqualTo("good");
            }
        }
    }

    @Nested
    class AProviderThatCannotBeUsedHere {

        private final XuqmConfigurationException tooOld =
                new XuqmConfigurationException("xuqm-own needs lib 2.10 or newer, but found lib 2.9");
        private final HttpTransport good = new HttpTransport() {
            @Override
            public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {}
        };
        private final Logged logged = new Logged();

        @AfterEach
        void stopHearing() {
            logged.close();
        }

        private List<String> warnings() {
            return logged.lines().stream()
                    .filter(line -> line.startsWith("WARNING"))
                    .toList();
        }

        private HttpTransport fails(Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }

        private Made<HttpTransport> make(String wanted) {
            Thread.currentThread().setContextClassLoader(providers.loader(before));
            return discovery.make(wanted, provider -> provider.create(TransportOptions.defaults()));
        }

        @Test
        void isPassedOverForTheNextWithAWarningThatTellsWhyAndHowToChoose() {
            providers.transport("High", "high", 300, () -> fails(tooOld)).transport("Low", "low", 100, () -> good);

            Made<HttpTransport> made = make(null);

            assertThat(made).isEqualTo(new Made<>("low", good));
            assertThat(warnings())
                    .containsExactly(
                            "WARNING the transport low (probe.Low, rank 100) is used instead of one that ranks higher, because"
                                    + " xuqm-own needs lib 2.10 or newer, but found lib 2.9; name the one you want in the client's"
                                    + " builder or by the system property " + PROPERTY + " to be rid of this warning");
        }

        @Test
        void isPassedOverAsWellIfItDoesNotLink() {
            providers
                    .transport("High", "high", 300, () -> fails(new NoSuchMethodError("Lib.more()")))
                    .transport("Low", "low", 100, () -> good);

            assertThat(make(null).name()).isEqualTo("low");
        }

        @Test
        void isNotReplacedIfItWasNamed() {
            providers.transport("High", "high", 300, () -> fails(tooOld)).transport("Low", "low", 100, () -> good);

            assertThatThrownBy(() -> make("high")).isSameAs(tooOld);
            System.setProperty(PROPERTY, "high");
            assertThatThrownBy(() -> make(null)).isSameAs(tooOld);
            assertThat(warnings()).isEmpty();
        }

        @Test
        void isTheFailureIfThereIsNoOther() {
            NoClassDefFoundError missing = new NoClassDefFoundError("org/lib/Http");
            providers
                    .transport("High", "high", 300, () -> fails(missing))
                    .transport("Low", "low", 100, () -> fails(tooOld));

            assertThatThrownBy(() -> make(null))
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessage("the transport high (probe.High, rank 300) does not fit the classes that are there"
                            + " (java.lang.NoClassDefFoundError: org/lib/Http); give it the libraries that it was made"
                            + " for, or use another")
                    .hasCause(missing)
                    .hasSuppressedException(tooOld);
        }

        @Test
        void isNotOneThatRefusesAnOption() {
            IllegalArgumentException option = new IllegalArgumentException("option http2: leave it off");
            providers.transport("High", "high", 300, () -> fails(option)).transport("Low", "low", 100, () -> good);

            assertThatThrownBy(() -> make(null)).isSameAs(option);
        }

        @Test
        void isNotReplacedByOneOfTwoThatRankTheSame() {
            providers
                    .transport("High", "high", 300, () -> fails(tooOld))
                    .transport("Low", "low", 100, () -> good)
                    .transport("Also", "also", 100, () -> good);

            assertThatThrownBy(() -> make(null)).hasMessageStartingWith("two transports claim the same highest rank");
        }
    }

    @Test
    void aClassLoaderThatCannotBeReadEndsTheSearch() {
        Thread.currentThread().setContextClassLoader(new ClassLoader(before) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatThrownBy(() -> discovery.find(null))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageStartingWith("no transport was found.");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        Discovery<JsonBindingProvider> bindings = new Discovery<>(
                JsonBindingProvider.class,
                "JSON binding",
                "xuqm.test.json",
                JsonBindingProvider::name,
                JsonBindingProvider::rank,
                "xuqm-json-jackson");

        assertThat(Discovery.noneOf(List.of(bindings, discovery)))
                .hasMessageStartingWith("no JSON binding and no transport was found. Add one of each to your build")
                .hasMessageContaining(Coordinates.of(List.of("xuqm-json-jackson", "xuqm-transport-jdk")))
                .hasMessageContaining(
                        "com.xuqm.sdk.json.JsonBindingProvider and com.xuqm.sdk.http.HttpTransportProvider through");

        providers.transport("Only", "only", 100);
        Thread.currentThread().setContextClassLoader(providers.loader(before));
        assertThat(Discovery.noneOf(List.of(bindings, discovery))).isNull();
    }

    @Nested
    class OnTheClassPath {

        /** The SDK and a provider in a class loader of their own, so that neither is a named module. */
        private URLClassLoader isolated() {
            List<URL> places = List.of(
                    providers.url(),
                    HttpTransportProvider.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation());
            return new URLClassLoader(places.toArray(new URL[0]), null); // the platform's loader knows the module, too
        }

        @Test
        void theSdksOwnClassLoaderComesBeforeTheContexts() throws Exception {
            providers.transport("Own", "own", 1);
            try (ProviderFolder contexts = new ProviderFolder(folder.resolve("context"));
                    URLClassLoader own = isolated()) {
                contexts.transport("Contexts", "contexts", 900);
                Thread.currentThread().setContextClassLoader(contexts.loader(own));

                assertThat(nameOfTheOneFoundIn(own)).isEqualTo("own");
            }
        }

        @Test
        void theContextsClassLoaderIsAskedIfTheSdksOwnKnowsNone() throws Exception {
            try (ProviderFolder contexts = new ProviderFolder(folder.resolve("context"));
                    URLClassLoader own = isolated()) {
                contexts.transport("Contexts", "contexts", 900);
                Thread.currentThread().setContextClassLoader(contexts.loader(own));

                assertThat(nameOfTheOneFoundIn(own)).isEqualTo("contexts");
            }
        }

        @Test
        void theContextsClassLoaderIsAskedForANameThatTheSdksOwnDoesNotKnow() throws Exception {
            providers.transport("Own", "own", 900);
            try (ProviderFolder contexts = new ProviderFolder(folder.resolve("context"));
                    URLClassLoader own = isolated()) {
                contexts.transport("Contexts", "contexts", 1);
                Thread.currentThread().setContextClassLoader(contexts.loader(own));

                assertThat(nameOfTheOneFoundIn(own, "contexts")).isEqualTo("contexts");
                assertThat(nameOfTheOneFoundIn(own, "own")).isEqualTo("own");
                System.setProperty(PROPERTY, "contexts");
                assertThat(nameOfTheOneFoundIn(own)).isEqualTo("contexts");
                assertThatThrownBy(() -> nameOfTheOneFoundIn(own, "third"))
                        .rootCause()
                        .hasMessage("there is no transport named \"third\"; found: own (probe.Own, rank 1), contexts"
                                + " (probe.Contexts, rank 1)");
            }
        }

        private String nameOfTheOneFoundIn(ClassLoader sdk) throws ReflectiveOperationException {
            return nameOfTheOneFoundIn(sdk, null);
        }

        private String nameOfTheOneFoundIn(ClassLoader sdk, String wanted) throws ReflectiveOperationException {
            Class<?> spi = sdk.loadClass(HttpTransportProvider.class.getName());
            var name = spi.getMethod("name");
            Function<Object, String> nameOf = provider -> {
                try {
                    return (String) name.invoke(provider);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            };
            ToIntFunction<Object> rankOf = provider -> 1;
            Object isolatedDiscovery = sdk.loadClass(Discovery.class.getName())
                    .getConstructors()[0]
                    .newInstance(spi, "transport", PROPERTY, nameOf, rankOf, "");
            Object found =
                    isolatedDiscovery.getClass().getMethod("find", String.class).invoke(isolatedDiscovery, wanted);
            return nameOf.apply(found);
        }
    }
}
