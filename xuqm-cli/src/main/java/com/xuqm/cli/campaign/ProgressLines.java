package com.xuqm.cli.campaign;

import com.xuqm.cli.output.Output;
import com.xuqm.sdk.bulk.BulkProgress;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line every ten seconds of the campaign, for a log. */
final class ProgressLines implements ProgressView {

    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Output output;
    private @Nullable Duration last;

    ProgressLines(Output output) {
        this.output = output;
    }

    @Override
    public void show(BulkProgress progress) {
        Duration sinceLast =
                last == null ? progress.elapsed() : progress.elapsed().minus(last);
        if (sinceLast.compareTo(BETWEEN) < 0) {
            return;
        }
        last = progress.elapsed();
        output.note(String.format(
                Locale.ROOT,
                "%s: %,d%s done, %,d accepted, %,d rejected, %,d unknown, %,.0f per second%s",
                time(progress.elapsed()),
                progress.done(),
                progress.expected() == null ? "" : String.format(Locale.ROOT, " of %,d", progress.expected()),
                progress.accepted(),
                progress.rejected(),
                progress.unknown(),
                progress.perSecond(),
                progress.eta() == null ? "" : ", " + time(progress.eta()) + " left"));
    }

    /** Returns {@code 1:02:03} or {@code 2:03}. */
    static String time(Duration duration) {
        return duration.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    @Override
    public void close() {}
}
