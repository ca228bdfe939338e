package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.journal.BulkStatus.ACCEPTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.NOT_TRIED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.REJECTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.journal.Positions;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A ledger")
class LedgerTest {

    /** How many positions lie side by side in memory. */
    private static final int PAGE = 16_384;

    private final Ledger ledger = new Ledger();

    private static Positions range(long first, long last) {
        return Positions.of(LongStream.rangeClosed(first, last).toArray());
    }

    @Test
    @DisplayName("knows nothing of whom it was not told")
    void knows_nothing_at_first() {
        assertThat(ledger.status(0)).isEqualTo(NOT_TRIED);
        assertThat(ledger.status(1L << 40)).isEqualTo(NOT_TRIED);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, PAGE - 1, PAGE, 16L * PAGE - 1, 16L * PAGE, 16L * PAGE + 1, 1_000L * PAGE, 1_000_000_000})
    @DisplayName("knows of one, and not of its neighbours, at")
    void knows_of_one(long position) {
        ledger.set(position, UNKNOWN, 0);

        assertThat(ledger.status(position)).isEqualTo(UNKNOWN);
        assertThat(ledger.status(Math.max(0, position - 1))).isEqualTo(position == 0 ? UNKNOWN : NOT_TRIED);
        assertThat(ledger.status(position + 1)).isEqualTo(NOT_TRIED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, PAGE - 100, PAGE - 1, PAGE, 16L * PAGE - 5})
    @DisplayName("knows of a range, and of nobody beside it, from")
    void knows_of_a_range(long first) {
        long last = first + 2L * PAGE + 3;
        ledger.set(range(first, last), ACCEPTED, 0);

        assertThat(ledger.positions(ACCEPTED, last + 10))
                .hasSize(2 * PAGE + 4)
                .startsWith(first)
                .endsWith(last);
    }

    @Test
    @DisplayName(
            "keeps the codes of rejections, and if there are more kinds than any service has, the last one for the others")
    void keeps_codes() {
        IntStream.range(0, 300).forEach(code -> ledger.set(code, REJECTED, 1_000 + code));
        ledger.set(300, REJECTED, 1_000);

        assertThat(IntStream.range(0, 300).map(ledger::code).limit(253))
                .containsExactlyElementsOf(IntStream.range(1_000, 1_253).boxed().toList());
        assertThat(ledger.code(252))
                .isEqualTo(ledger.code(253))
                .isEqualTo(ledger.code(299))
                .isEqualTo(1_252);
        assertThat(ledger.code(300)).isEqualTo(1_000);
        assertThat(ledger.positions(REJECTED, 400)).hasSize(301);
    }
}
