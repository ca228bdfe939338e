package com.xuqm.sdk.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM loses its lock of a file as soon as it closes the file once, whoever does it; only another process can tell. */
@DisplayName("The lock of a journal")
class JournalLockTest {

    private static final CampaignIdentity SPRING = new CampaignIdentity("messages", "spring", "f1");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("spring.journal");
    }

    /** Opens a journal, and says how that went. */
    static final class Opener {

        private Opener() {}

        public static void main(String[] arguments) {
            System.out.print(open(arguments[0]));
        }

        public static String open(String file) {
            try (BulkJournal.Session session = FileJournal.at(Path.of(file)).open(SPRING)) {
                return "opened " + (session != null);
            } catch (BulkJournalException e) {
                return e.reason().name();
            }
        }
    }

    private String byAnotherProcess() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder(FileJournal.class) + File.pathSeparator + folder(Opener.class),
                        Opener.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private String byAnotherClassLoader() throws Exception {
        URL[] classPath = {
            folder(FileJournal.class).toUri().toURL(),
            folder(Opener.class).toUri().toURL()
        };
        try (URLClassLoader second = new URLClassLoader(classPath, null)) {
            Class<?> opener = Class.forName(Opener.class.getName(), true, second);
            assertThat(opener).isNotEqualTo(Opener.class);
            Method open = opener.getDeclaredMethod("open", String.class);
            open.setAccessible(true);
            return (String) open.invoke(null, file.toString());
        }
    }

    /** Where the classes lie that a class was compiled with; the build runs the tests as a part of a module, which has no class path. */
    private static Path folder(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL found = Objects.requireNonNull(type.getResource('/' + name));
        return Path.of(URI.create(found.toString().substring(0, found.toString().length() - name.length())));
    }

    @Test
    @DisplayName("is not lost when a copy of the SDK in another class loader is refused")
    void another_class_loader_is_refused() throws Exception {
        try (BulkJournal.Session session = FileJournal.at(file).open(SPRING)) {
            assertThat(session).isNotNull();
            assertThat(byAnotherClassLoader()).isEqualTo(Reason.IN_USE.name());
            assertThat(byAnotherProcess()).isEqualTo(Reason.IN_USE.name());
        }
        assertThat(byAnotherClassLoader()).isEqualTo("opened true");
        assertThat(byAnotherProcess()).isEqualTo("opened true");
    }

    @Test
    @DisplayName("is not lost when the same file is refused under another name of its own")
    void a_hard_link_is_refused() throws IOException {
        try (BulkJournal.Session session = FileJournal.at(file).open(SPRING)) {
            assertThat(session).isNotNull();
            Path link = Files.createLink(folder.resolve("link"), file);
            assertThatThrownBy(() -> FileJournal.at(link).open(SPRING)).hasMessageContaining("in use by another run");
            assertThat(byAnotherProcess()).isEqualTo(Reason.IN_USE.name());
        }
    }

    @Test
    @DisplayName("is given back, with the input, when the thread of a run cannot be started")
    void is_given_back_without_a_thread() {
        Simulation service = new Simulation();
        boolean[] closed = new boolean[1];
        BulkSender<String> sender = new BulkSender.Builder<>(service)
                .journal(FileJournal.at(file))
                .with(service, () -> 0.5)
                .build();
        var recipients = Recipients.of(List.of("ann").stream().onClose(() -> closed[0] = true));

        assertThatThrownBy(() -> BulkRun.start(sender.open(recipients), task -> new Thread(task) {
                    @Override
                    public synchronized void start() {
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(closed[0]).isTrue();
        assertThat(sender.send(List.of("ann")).accepted()).isEqualTo(1);
    }
}
