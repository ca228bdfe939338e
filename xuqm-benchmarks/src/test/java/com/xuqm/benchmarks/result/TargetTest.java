package com.xuqm.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A target")
class TargetTest {

    private final Readings readings = new Readings();

    private void round(String variant, double nanos, double bytes, double cpu) {
        readings.add(variant, Reading.of(nanos, bytes).withCpuNanos(cpu));
    }

    @Nested
    @DisplayName("of being so many times as fast")
    class TimesAsFast {

        private final Target target = Target.timesAsFast(2, "rival");

        @Test
        @DisplayName("compares round by round, so that a slow round of both changes nothing")
        void paired() {
            round("ours", 100, 0, 0);
            round("ours", 500, 0, 0);
            round("rival", 300, 0, 0);
            round("rival", 1_500, 0, 0);

            assertThat(target.actual("ours", readings)).isEqualTo(new Distribution(3, 3, 3));
        }

        @Test
        @DisplayName("is met when all rounds reach it")
        void met() {
            assertThat(target.judge(new Distribution(3, 2, 4))).isEqualTo(Verdict.MET);
        }

        @Test
        @DisplayName("is inconclusive when the spread crosses it, even if the median is good")
        void crossed() {
            assertThat(target.judge(new Distribution(3, 1.9, 4))).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(target.judge(new Distribution(1.5, 1, 2.1))).isEqualTo(Verdict.INCONCLUSIVE);
        }

        @Test
        @DisplayName("is missed when no round reaches it")
        void missed() {
            assertThat(target.judge(new Distribution(1.5, 1, 1.9))).isEqualTo(Verdict.MISSED);
        }

        @Test
        @DisplayName("is not judged when the rival was not measured")
        void rivalMissing() {
            round("ours", 100, 0, 0);

            assertThat(target.actual("ours", readings)).isNull();
            assertThat(target.judge(null)).isEqualTo(Verdict.NONE);
        }
    }

    @Nested
    @DisplayName("of bytes")
    class Bytes {

        @Test
        @DisplayName("does not mind the fractions that a profiler adds")
        void fractions() {
            assertThat(Target.bytes(48).judge(Distribution.of(48.0004))).isEqualTo(Verdict.MET);
            assertThat(Target.bytes(48).judge(Distribution.of(56))).isEqualTo(Verdict.MISSED);
        }

        @Test
        @DisplayName("can be what is allocated beyond another variant")
        void beyond() {
            round("ours", 1, 400, 0);
            round("strings", 1, 160, 0);

            Target target = Target.bytesBeyond(250, "strings");

            assertThat(target.actual("ours", readings)).isEqualTo(Distribution.of(240));
            assertThat(target.judge(Distribution.of(240))).isEqualTo(Verdict.MET);
        }

        @Test
        @DisplayName("can be a share of another variant's")
        void share() {
            round("ours", 1, 25, 0);
            round("rival", 1, 100, 0);

            assertThat(Target.shareOfBytes(0.1, "rival")
                            .judge(Target.shareOfBytes(0.1, "rival").actual("ours", readings)))
                    .isEqualTo(Verdict.MISSED);
            assertThat(Target.shareOfBytes(0.25, "rival")
                            .judge(Target.shareOfBytes(0.25, "rival").actual("ours", readings)))
                    .isEqualTo(Verdict.MET);
        }
    }

    @Nested
    @DisplayName("of a whole round")
    class WholeRound {

        @Test
        @DisplayName("can be the threads that it starts")
        void threads() {
            readings.add("ours", Reading.of(1, 1).withThreads(64));
            readings.add("ours", Reading.of(1, 1).withThreads(65));

            assertThat(Target.threads(65).judge(Target.threads(65).actual("ours", readings)))
                    .isEqualTo(Verdict.MET);
            assertThat(Target.threads(64).judge(Target.threads(64).actual("ours", readings)))
                    .isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(Target.threads(63).judge(Target.threads(63).actual("ours", readings)))
                    .isEqualTo(Verdict.MISSED);
        }

        @Test
        @DisplayName("can be by how much the heap grows; one that shrinks is as good")
        void heap() {
            readings.add("ours", Reading.of(1, 1).withHeapGrowth(-5_000));
            readings.add("ours", Reading.of(1, 1).withHeapGrowth(1_000));

            assertThat(Target.heapGrowth(1_000).judge(Target.heapGrowth(1_000).actual("ours", readings)))
                    .isEqualTo(Verdict.MET);
            assertThat(Target.heapGrowth(999).judge(Target.heapGrowth(999).actual("ours", readings)))
                    .isEqualTo(Verdict.INCONCLUSIVE);
        }

        @Test
        @DisplayName("is not judged where it was not measured")
        void notMeasured() {
            readings.add("ours", Reading.of(1, 1));

            assertThat(Target.threads(1).judge(Target.threads(1).actual("ours", readings)))
                    .isEqualTo(Verdict.NONE);
        }
    }

    @Nested
    @DisplayName("of CPU time")
    class Cpu {

        private final Target target = Target.shareOfCpu(1.15, "raw");

        @Test
        @DisplayName("is a share of another variant's")
        void share() {
            round("ours", 1, 1, 110);
            round("raw", 1, 1, 100);

            Distribution actual = target.actual("ours", readings);

            assertThat(actual).isNotNull();
            assertThat(actual.median()).isCloseTo(1.1, within(1e-9));
            assertThat(target.judge(actual)).isEqualTo(Verdict.MET);
        }

        @Test
        @DisplayName("is not judged where CPU time was not measured")
        void notMeasured() {
            readings.add("ours", Reading.of(1, 1));
            readings.add("raw", Reading.of(1, 1));

            assertThat(target.judge(target.actual("ours", readings))).isEqualTo(Verdict.NONE);
        }
    }
}
