package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.recipients.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The judge of refusals")
class RefusalsTest {

    private final Simulation service = new Simulation();
    private int next;

    private Batch<String> batch(int size) {
        Batch<String> batch = new Batch<>(service, size);
        for (int i = 0; i < size; i++) {
            batch.add(Item.of(next, "u" + next++));
        }
        return batch;
    }

    private void refuseSingles(Refusals refusals, int count, Batch<String> of) {
        for (int i = 0; i < count; i++) {
            refusals.refused(of.single(0).get(0));
        }
    }

    private void refuseSinglesOfOthers(Refusals refusals, int count) {
        for (int i = 0; i < count; i++) {
            refuseSingles(refusals, 1, batch(2));
        }
    }

    @ParameterizedTest(name = "of {0}: {1} halvings")
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 2", "5, 3", "100, 7", "256, 8", "257, 9", "500, 9"})
    @DisplayName("knows how often a batch is halved")
    void knows_halvings(int size, int halvings) {
        assertThat(Refusals.halvings(size)).isEqualTo(halvings);
    }

    @Test
    @DisplayName("suspects the service when one bad recipient cannot explain any more what is refused")
    void becomes_suspicious() {
        Refusals refusals = new Refusals(500, 50);
        for (int i = 0; i < 9; i++) {
            refusals.refused(batch(500 >> i));
            assertThat(refusals.isSuspicious()).isFalse();
        }
        refusals.refused(batch(1));
        assertThat(refusals.isSuspicious()).isTrue();

        refusals.accepted();
        assertThat(refusals.isSuspicious()).isFalse();
    }

    @Test
    @DisplayName("has nothing to suspect where each request is for one recipient anyway")
    void is_not_suspicious_of_singles() {
        Refusals refusals = new Refusals(1, 50);
        refuseSinglesOfOthers(refusals, 49);

        assertThat(refusals.isSuspicious()).isFalse();
        assertThat(refusals.isHopeless()).isFalse();
        refuseSinglesOfOthers(refusals, 1);
        assertThat(refusals.isHopeless()).isTrue();
    }

    @Test
    @DisplayName("needs three batches to agree before anybody was accepted")
    void needs_three_batches() {
        Refusals refusals = new Refusals(500, 50);
        Batch<String> first = batch(500);
        refuseSingles(refusals, 400, first);
        refuseSingles(refusals, 1, batch(500));
        refuseSingles(refusals, 50, first);
        assertThat(refusals.isHopeless()).isFalse();

        refuseSingles(refusals, 1, batch(500));
        assertThat(refusals.isHopeless()).isTrue();
        assertThat(refusals.words()).isEqualTo("452 recipients in a row, of 3 batches, were refused one by one");
    }

    @Test
    @DisplayName("needs many batches to agree once anybody was accepted")
    void needs_many_batches() {
        Refusals refusals = new Refusals(500, 50);
        refusals.accepted();
        Batch<String> first = batch(500);
        refuseSingles(refusals, 400, first);
        refuseSinglesOfOthers(refusals, 30);
        assertThat(refusals.isHopeless()).isFalse();

        refuseSinglesOfOthers(refusals, 1);
        assertThat(refusals.isHopeless()).isTrue();
    }

    @Test
    @DisplayName("needs no more batches to agree than recipients")
    void needs_no_more_batches_than_recipients() {
        Refusals refusals = new Refusals(500, 5);
        refusals.accepted();
        refuseSinglesOfOthers(refusals, 4);
        assertThat(refusals.isHopeless()).isFalse();

        refuseSinglesOfOthers(refusals, 1);
        assertThat(refusals.isHopeless()).isTrue();
    }

    @Test
    @DisplayName("bears more refusals in a row where few were accepted before")
    void bears_more_where_few_are_accepted() {
        Refusals refusals = new Refusals(500, 50);
        for (int i = 0; i < 3; i++) {
            refuseSinglesOfOthers(refusals, 40);
            refusals.accepted();
        }

        refuseSinglesOfOthers(refusals, 40 * 50 - 1);
        assertThat(refusals.isHopeless()).isFalse();
        refuseSinglesOfOthers(refusals, 1);
        assertThat(refusals.isHopeless()).isTrue();
    }

    @Test
    @DisplayName("counts nothing but recipients who were refused alone")
    void counts_singles_alone() {
        Refusals refusals = new Refusals(500, 50);
        for (int i = 0; i < 1_000; i++) {
            refusals.refused(batch(2));
        }

        assertThat(refusals.isHopeless()).isFalse();
    }

    @Test
    @DisplayName("can be told never to give up")
    void may_never_give_up() {
        Refusals refusals = new Refusals(500, Integer.MAX_VALUE);
        refuseSinglesOfOthers(refusals, 10);
        refusals.accepted();
        refuseSinglesOfOthers(refusals, 1_000);

        assertThat(refusals.isHopeless()).isFalse();
    }
}
