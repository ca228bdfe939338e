package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.Simulation.status;
import static com.xuqm.sdk.bulk.journal.BulkStatus.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A campaign for recipients that are ordered by a key")
class OrderedRecipientsTest {

    @TempDir
    Path folder;

    private final Simulation service = new Simulation();

    /** A table by its primary key. */
    private final NavigableSet<String> table = new TreeSet<>();

    /** Behind which key it was opened, and how many rows were read. */
    private final List<String> opened = new ArrayList<>();

    private final AtomicInteger rows = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private void fill(int from, int to) {
        IntStream.range(from, to).mapToObj("u%05d"::formatted).forEach(table::add);
    }

    private Recipients<String> recipients() {
        return Recipients.ordered(id -> "key of " + id, after -> {
            opened.add(after);
            NavigableSet<String> rest = after == null ? table : table.tailSet(after.substring(7), false);
            return rest.stream().peek(row -> rows.incrementAndGet()).onClose(closed::incrementAndGet);
        });
    }

    private BulkSender.Builder<String> sender() {
        return new BulkSender.Builder<>(service)
                .batchSize(10)
                .maxConcurrency(1)
                .patience(Duration.ZERO)
                .journal(FileJournal.at(folder.resolve("test.journal")))
                .with(service, () -> 0.5);
    }

    /** Accepts so many recipients, in however many requests they come, and then refuses all. */
    private void endAfter(int recipients) {
        service.behaviour = (request, number) -> {
            if (service.done().size() >= recipients) {
                throw status(503);
            }
            return service.accept(request);
        };
    }

    private void recover() {
        service.behaviour = (request, number) -> service.accept(request);
    }

    @Test
    @DisplayName("reads on behind those who have an outcome, when it is resumed")
    void readsOn() {
        fill(0, 10_000);
        endAfter(8_000);
        assertThat(sender().build().send(recipients()).accepted()).isBetween(7_900L, 8_009L);
        rows.set(0);
        recover();

        BulkReport report = sender().build().send(recipients());

        assertThat(report.count(ACCEPTED)).isEqualTo(10_000);
        assertThat(report.isReadToEnd()).isTrue();
        assertThat(opened).hasSize(2).startsWith((String) null);
        assertThat(opened.get(1)).as("a key").startsWith("key of u0");
        assertThat(rows).as("rows of the 10,000").hasValueLessThan(6_000);
        assertThat(service.done()).hasSize(10_000).values().containsOnly(1);
        assertThat(closed).hasValue(2);
    }

    @Test
    @DisplayName(
            "reads on behind them although earlier rows were deleted, and earlier ones inserted, and reaches nobody twice")
    void readsOnWhateverHappenedToEarlierRows() {
        fill(0, 10_000);
        endAfter(8_000);
        sender().build().send(recipients());
        recover();
        table.removeIf(id -> id.startsWith("u000"));
        table.add("u00000a");

        BulkReport report = sender().build().send(recipients());

        assertThat(report.isReadToEnd()).isTrue();
        assertThat(report.recipients()).isEqualTo(10_000);
        assertThat(service.done())
                .hasSize(10_000)
                .doesNotContainKey("u00000a")
                .values()
                .containsOnly(1);
    }

    @Test
    @DisplayName("counts those whom it skips, and tells of the others by their places in the whole")
    void countsThoseWhomItSkips() {
        fill(0, 9_000);
        endAfter(8_500);
        sender().build().send(recipients());
        recover();
        List<Long> places = new ArrayList<>();

        BulkReport report = sender().listener(new BulkListener<String>() {
                    @Override
                    public void onResult(RecipientResult<String> result) {
                        places.add(result.position());
                    }
                })
                .build()
                .send(recipients());

        assertThat(report.recipients()).isEqualTo(9_000);
        assertThat(report.accepted()).isEqualTo(9_000);
        assertThat(opened.get(1)).isNotNull();
        assertThat(places).doesNotContain(0L).endsWith(8_999L);
        assertThat(places).as("those behind the place where it was opened").hasSize((int) (9_000 - places.get(0)));
        assertThat(report.positions(ACCEPTED).count()).isEqualTo(9_000);
    }

    @Test
    @DisplayName("sees who came behind the others meanwhile")
    void seesWhoCameBehind() {
        fill(0, 5_000);
        sender().build().send(recipients());
        fill(5_000, 5_020);

        BulkReport report = sender().build().send(recipients());

        assertThat(report.accepted()).isEqualTo(5_020);
        assertThat(service.done()).hasSize(5_020).values().containsOnly(1);
        assertThat(opened.get(1)).isEqualTo("key of u04999");
    }

    @Test
    @DisplayName("reads again from one of whom nothing is known, if such are sent to again, and skips him if not")
    void readsAgainFromTheUnknown() {
        fill(0, 5_000);
        service.behaviour = (request, number) -> {
            if (number == 2) {
                throw Simulation.lost(true);
            }
            return service.accept(request);
        };
        assertThat(sender().build().send(recipients()).unknown()).isEqualTo(10);
        recover();

        assertThat(sender().build().send(recipients()).unknown()).isEqualTo(10);
        assertThat(opened.get(1)).isEqualTo("key of u04999");
        assertThat(sender().resendUnknown(true).build().send(recipients()).accepted())
                .isEqualTo(5_000);
        assertThat(opened.get(2)).isNull();
    }

    @Test
    @DisplayName("does not read again those to whom nothing can be sent")
    void skipsThoseToWhomNothingCanBeSent() {
        fill(0, 5_000);
        table.add("u00007\n");
        BulkReport first = sender().build().send(recipients());
        assertThat(first.rejected()).isEqualTo(1);

        BulkReport second = sender().build().send(recipients());

        assertThat(opened.get(1)).isEqualTo("key of u04999");
        assertThat(second.count(BulkStatus.REJECTED)).isEqualTo(1);
        assertThat(second.accepted()).isEqualTo(5_000);
    }

    @Test
    @DisplayName("needs keys that a journal can keep")
    void needsKeys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipients.ordered(null, after -> table.stream()))
                .withMessage("key must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipients.<String>ordered(id -> id, null))
                .withMessage("behind must not be null");
        fill(0, 20);
        BulkReport report = sender().build().send(Recipients.ordered(id -> "", after -> table.stream()));
        assertThat(report.stopReason()).contains("a recipient's key must have 1 to 1000 characters, but has 0");
        assertThat(report.accepted()).isZero();
    }
}
