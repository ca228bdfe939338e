package com.xuqm.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.BulkRate;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.runtime.operators.coordination.CoordinationResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The quota at the job manager")
class QuotaCoordinatorTest {

    private QuotaCoordinator coordinator = new QuotaCoordinator(QuotaLimit.NONE);

    @AfterEach
    void close() {
        coordinator.close();
    }

    private byte[] checkpoint() throws Exception {
        CompletableFuture<byte[]> state = new CompletableFuture<>();
        coordinator.checkpointCoordinator(7, state);
        return state.get(1, TimeUnit.MINUTES);
    }

    private CompletableFuture<CoordinationResponse> ask(int subtask) {
        return coordinator.handleCoordinationRequest(new QuotaRequest(subtask, List.of(1), List.of()));
    }

    private static byte[] state(int format, double perSecond) {
        return ByteBuffer.allocate(9).put((byte) format).putDouble(perSecond).array();
    }

    @Test
    @DisplayName("has found out nothing in the beginning, which later versions must read as these bytes")
    void has_found_out_nothing_in_the_beginning() throws Exception {
        assertThat(checkpoint()).isEqualTo(state(1, Double.POSITIVE_INFINITY));
    }

    @Test
    @DisplayName("goes on from what a checkpoint says that was found out")
    void goes_on_from_a_checkpoint() throws Exception {
        coordinator.resetToCheckpoint(7, state(1, 180.5));

        assertThat(checkpoint()).isEqualTo(state(1, 180.5));
    }

    @Test
    @DisplayName("begins anew with what a newer version has found out, or with nothing")
    void begins_anew_with_a_newer_version() throws Exception {
        for (byte[] other : new byte[][] {state(2, 180.5), {}, {1}, null}) {
            coordinator.resetToCheckpoint(7, other);

            assertThat(checkpoint()).isEqualTo(state(1, Double.POSITIVE_INFINITY));
        }
    }

    @Test
    @DisplayName("keeps no turn for a subtask that was lost with its task manager")
    void keeps_no_turn_for_a_lost_subtask() throws Exception {
        coordinator =
                new QuotaCoordinator(QuotaLimit.of(BulkRate.requests(0.001).withBurst(1)));
        assertThat(QuotaPermit.of(ask(0).get(1, TimeUnit.MINUTES))).hasSize(1);
        CompletableFuture<CoordinationResponse> lost = ask(1);
        coordinator.executionAttemptFailed(1, 0, new IllegalStateException("lost"));
        CompletableFuture<CoordinationResponse> reset = ask(2);
        coordinator.subtaskReset(2, 7);

        assertThat(QuotaPermit.of(ask(3).get(1, TimeUnit.MINUTES))).isEmpty();
        assertThat(List.of(lost, reset)).noneMatch(CompletableFuture::isDone);
    }
}
