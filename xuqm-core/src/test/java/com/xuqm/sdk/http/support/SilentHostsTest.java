package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.TransportOptions;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SilentHostsTest {

    private static final URI HOST = URI.create("http://host:8080/a?b");
    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final SilentHosts hosts =
            new SilentHosts(TransportOptions.builder().maxConnectionsPerHost(2).build());

    private static Deadline minutes(int minutes) {
        return Deadline.after(Duration.ofMinutes(minutes));
    }

    @Test
    void are_those_that_let_as_many_in_a_row_wait_in_vain_as_there_may_be_at_a_time() {
        assertThat(hosts.leaveTooLittle(HOST, minutes(1))).isFalse();
        hosts.unanswered(HOST, HOUR);
        assertThat(hosts.leaveTooLittle(HOST, minutes(1))).as("one may be hung").isFalse();

        hosts.unanswered(HOST, HOUR);

        assertThat(hosts.leaveTooLittle(URI.create("http://host:8080/other"), minutes(1)))
                .isTrue();
        assertThat(hosts.leaveTooLittle(URI.create("http://host:8081/"), minutes(1)))
                .as("another host")
                .isFalse();
    }

    @Test
    void are_sent_to_by_those_who_have_half_the_time_that_was_in_vain() {
        hosts.unanswered(HOST, HOUR);
        hosts.unanswered(HOST, 1);

        assertThat(hosts.leaveTooLittle(HOST, minutes(31))).isFalse();
        assertThat(hosts.leaveTooLittle(HOST, minutes(29))).isTrue();
    }

    @Test
    void are_as_before_with_the_first_answer() {
        hosts.unanswered(HOST, HOUR);
        hosts.unanswered(HOST, HOUR);
        hosts.answered(HOST);

        assertThat(hosts.leaveTooLittle(HOST, minutes(1))).isFalse();
        hosts.unanswered(HOST, HOUR);
        assertThat(hosts.leaveTooLittle(HOST, minutes(1))).as("counted anew").isFalse();
    }

    @Test
    void are_forgotten_where_there_are_too_many_to_be_remembered() {
        hosts.unanswered(HOST, HOUR);
        hosts.unanswered(HOST, HOUR);
        for (int i = 0; i < 1_000; i++) {
            hosts.unanswered(URI.create("http://host-" + i + ".test/"), HOUR);
        }

        assertThat(hosts.leaveTooLittle(HOST, minutes(1))).isFalse();
    }
}
