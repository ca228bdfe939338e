package com.xuqm.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the version of HttpClient")
class HttpClientVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"4.5.14", "5.0", "5.1.3", "5.2.3", "5.3.1", "5.3-beta1"})
    void isRefusedIfItIsOlderThan5_4(String release) {
        assertThat(HttpClientVersion.isTooOld(release)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.4",
                "5.4.4",
                "5.5-beta1",
                "5.5.2",
                "5.6.5",
                "5.10",
                "6.0-alpha1",
                "UNAVAILABLE",
                "",
                "99999999999.1"
            })
    void isTriedIfItIsNewEnoughOrUnknown(String release) {
        assertThat(HttpClientVersion.isTooOld(release)).isFalse();
    }

    @Test
    void isReadFromItsJar() {
        ClassLoader loader = getClass().getClassLoader();
        assertThat(HttpClientVersion.release(loader, "client5")).matches("5\\.\\d+.*");
        assertThat(HttpClientVersion.release(loader, "core5")).matches("5\\.\\d+.*");
        assertThat(HttpClientVersion.release(loader, "client9")).isNull();
    }

    @Test
    void thatIsMissingIsToldInOneSentence() throws Exception {
        assertRefused(null, "found httpclient5 (none, or without a version)");
    }

    @Test
    void thatIsTooOldIsToldInOneSentence(@TempDir Path folder) throws Exception {
        Path properties = folder.resolve("org/apache/hc/client5/version.properties");
        Files.createDirectories(properties.getParent());
        Files.writeString(properties, "info.release = 5.3.1\n");
        assertRefused(folder, "found httpclient5 5.3.1");
    }

    @Test
    void whoseLibrariesDoNotFitTogetherIsToldSo() {
        NoSuchMethodError skew = new NoSuchMethodError("someMethod");
        Throwable failure = catchThrowable(() -> HttpClientVersion.requiredBy(() -> {
            throw skew;
        }));
        assertThat(failure)
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("needs org.apache.httpcomponents.client5:httpclient5 5.4 or newer")
                .hasMessageContaining("httpclient5.version")
                .hasCause(skew);
    }

    /** Makes a transport where HttpClient is missing but for what a folder holds. */
    private static void assertRefused(Path folder, String found) throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(home(ApacheHttpTransportProvider.class));
        urls.add(home(HttpTransportProvider.class));
        if (folder != null) {
            urls.add(folder.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), null)) {
            Object provider = loader.loadClass(ApacheHttpTransportProvider.class.getName())
                    .getConstructor()
                    .newInstance();
            Class<?> options = loader.loadClass(TransportOptions.class.getName());
            Object defaults = options.getMethod("defaults").invoke(null);
            Throwable failure = catchThrowable(
                    () -> provider.getClass().getMethod("create", options).invoke(provider, defaults));
            assertThat(failure).isInstanceOf(InvocationTargetException.class);
            assertThat(failure.getCause().getClass().getName()).isEqualTo(XuqmConfigurationException.class.getName());
            assertThat(failure.getCause()).hasMessageContaining("5.4 or newer").hasMessageContaining(found);
        }
    }

    /** The jar or the folder that a class is from. */
    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
