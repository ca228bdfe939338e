package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the failure of a request means for its recipients")
class FailureTest {

    private static XuqmException refused(int status, boolean mayHaveBeenSent) {
        return XuqmApiException.of(
                new CallInfo("admin.batchSend", 2, mayHaveBeenSent),
                new ApiFailure(status, status, status, "words", null, Duration.ofSeconds(7), null, null));
    }

    private static Failure of(Throwable thrown) {
        return Failure.of(new CompletionException(thrown), new RefusingTarget());
    }

    private static CallInfo call(boolean mayHaveBeenSent) {
        return new CallInfo("admin.batchSend", 1, mayHaveBeenSent);
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "404, REFUSED", "409, LASTING", "403, LASTING", "429, LATER", "503, LATER"})
    void is_told_by_the_refusal_if_nothing_was_done(int status, Failure.Kind kind) {
        assertThat(of(refused(status, false)).kind()).isEqualTo(kind);
        assertThat(of(refused(status, false)).code()).isEqualTo(status);
        assertThat(of(refused(status, false)).retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @CsvSource({"400", "404", "409", "429", "500", "503"})
    void is_unknown_after_any_answer_if_an_attempt_may_have_been_carried_out(int status) {
        assertThat(of(refused(status, true)).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(of(refused(status, true)).code()).isEqualTo(status);
    }

    @Test
    void is_unknown_if_the_connection_was_lost_or_the_answer_cannot_be_read() {
        assertThat(of(new XuqmTransportException("m", Kind.CONNECTION_LOST, call(true), null))
                        .kind())
                .isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(of(new XuqmDecodingException("m", 200, "", call(true), null)).kind())
                .isEqualTo(Failure.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, LATER", "CONNECTION_LOST, LATER", "TLS, LASTING", "CLOSED, LASTING"})
    void is_told_by_what_hindered_a_request_that_was_not_sent(Kind kind, Failure.Kind meaning) {
        assertThat(of(new XuqmTransportException("m", kind, call(false), null)).kind())
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"401, LASTING", "404, LASTING", "429, LATER", "500, LATER", "503, LATER"})
    void is_told_by_the_answer_to_the_sign_in_which_refuses_nobody(int status, Failure.Kind kind) {
        XuqmException signIn = XuqmApiException.of(
                new CallInfo("auth.login", 1, true),
                new ApiFailure(status, status, null, null, null, null, null, null));

        assertThat(of(new XuqmSignInException("m", call(false), signIn)).kind()).isEqualTo(kind);
        assertThat(of(new XuqmSignInException("m", call(true), signIn)).kind())
                .as("after an attempt that may have arrived")
                .isEqualTo(Failure.Kind.UNKNOWN);
    }

    @Test
    void lasts_if_the_client_is_not_made_for_it() {
        assertThat(of(new XuqmConfigurationException("m", call(false), null)).kind())
                .isEqualTo(Failure.Kind.LASTING);
        assertThat(of(new IllegalArgumentException("m")).kind()).isEqualTo(Failure.Kind.LASTING);
    }

    /** Refuses recipients by 400 and 404. */
    private static final class RefusingTarget implements BulkTarget<String> {

        @Override
        public CampaignIdentity identity() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String operation() {
            return "admin.batchSend";
        }

        @Override
        public int maxBatch() {
            return 1;
        }

        @Override
        public Set<Integer> refusals() {
            return Set.of(400, 404);
        }

        @Override
        public void check(String recipient) {}

        @Override
        public String id(String recipient) {
            return recipient;
        }

        @Override
        public CompletableFuture<Answer> send(List<String> recipients, CallOptions options) {
            throw new UnsupportedOperationException();
        }
    }
}
