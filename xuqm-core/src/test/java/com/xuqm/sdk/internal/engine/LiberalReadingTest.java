package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonMismatchException;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.Logged;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer that is not as it should be")
class LiberalReadingTest {

    private static final String WRONG = "{\"userId\":\"ann\",\"nickname\":{\"hidden\":1},\"createdAt\":\"hidden\"}";
    private static final String NICKNAME = "$.data.nickname (byte 59): text is expected, but an object was found";
    private static final String CREATED_AT =
            "$.data.createdAt (byte 84): a time in epoch milliseconds or by ISO-8601 is expected, but other text was found";

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    private Call<Account> read() {
        return engine.calls().call(RequestSpec.of(TestEngine.READ).path("id", "1"), Account.class);
    }

    private Call<List<Account>> readList() {
        return engine.calls().call(RequestSpec.of(TestEngine.READ).path("id", "1"), GenericTypes.listOf(Account.class));
    }

    private static List<String> warnings(CallResponse<?> response) {
        return response.warnings().stream().map(Object::toString).toList();
    }

    @Test
    @DisplayName(
            "is read as far as it can be, with a warning for each place, once for each operation, and without what was there")
    void isReadWithWarnings() {
        for (int i = 0; i < 4; i++) {
            engine.transport.answer(Answers.ok(WRONG));
        }
        try (Logged log = new Logged()) {
            assertThat(read().execute()).isEqualTo(new Account("ann", null, null, false, null));
            CallResponse<Account> response = read().executeForResponse();
            assertThat(response.value()).isEqualTo(new Account("ann", null, null, false, null));
            assertThat(warnings(response)).containsExactly(NICKNAME, CREATED_AT);
            assertThat(read().executeAsync().join().userId()).isEqualTo("ann");
            assertThat(read().executeForResponse().warnings()).hasSize(2);

            assertThat(log.lines().stream().filter(line -> line.startsWith("WARNING")))
                    .containsExactly(
                            "WARNING things.get: the answer is not as it should be at " + NICKNAME
                                    + "; it was read as if that were absent, and this is told once",
                            "WARNING things.get: the answer is not as it should be at " + CREATED_AT
                                    + "; it was read as if that were absent, and this is told once");
        }
    }

    @Test
    @DisplayName("is told of, in the same words, wherever in a list it stands")
    void isToldOfOnceForAList() {
        String data = "[" + WRONG + "," + WRONG + "]";
        engine.transport.answer(Answers.ok(data));
        engine.transport.answer(Answers.ok("[{\"userId\":\"ben\"}," + WRONG + "]"));
        try (Logged log = new Logged()) {
            CallResponse<List<Account>> response = readList().executeForResponse();
            readList().execute();

            assertThat(response.value()).hasSize(2);
            assertThat(response.warnings())
                    .extracting(mismatch -> mismatch.path())
                    .containsExactly("$.data[0].nickname", "$.data[0].createdAt");
            assertThat(log.lines().stream().filter(line -> line.startsWith("WARNING")))
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName(
            "is told by the log of the first, second, fourth … answer of an operation if only its spelling is another")
    void isToldIfItsSpellingIsAnother() {
        IntStream.rangeClosed(1, 4)
                .forEach(i -> engine.transport.answer(Answers.ok(
                        "{\"userId\":\"ann\",\"createdAt\":" + (i < 3 ? 1_715_000_000_000L : 1_715_000_000L) + "}")));
        try (Logged log = new Logged()) {
            IntStream.rangeClosed(1, 3).forEach(i -> read().execute());
            assertThat(log.lines()).noneMatch(line -> line.startsWith("WARNING"));
            read().execute();
            assertThat(log.lines().stream().filter(line -> line.startsWith("WARNING")))
                    .containsExactly(
                            "WARNING things.get: the answer is not as it should be at $.data.createdAt (byte 60):"
                                    + " a time in epoch milliseconds is expected, but another number was found; it was read all"
                                    + " the same, and this is told once");
        }
    }

    @Test
    @DisplayName("comes with its other spellings if it is asked for with what came along")
    void comesWithItsOtherSpellings() {
        engine.transport.answer(Answers.json(
                200, "{\"code\":\"200\",\"status\":0,\"data\":{\"userId\":\"ann\",\"createdAt\":1715000000}}"));

        assertThat(read().executeForResponse().warnings())
                .extracting(mismatch -> mismatch.path() + " " + mismatch.lost())
                .containsExactly("$.code false", "$.status false", "$.data.createdAt false");
    }

    @Test
    @DisplayName("has no warnings if it is as it should be")
    void hasNoWarningsIfItIsAsItShouldBe() {
        engine.transport.answer(Answers.ok("{\"userId\":\"ann\",\"createdAt\":1715000000123,\"more\":[1]}"));
        try (Logged log = new Logged()) {
            assertThat(read().executeForResponse().warnings()).isEmpty();
            assertThat(log.lines()).noneMatch(line -> line.startsWith("WARNING"));
        }
    }

    @Test
    @DisplayName(
            "is a failure that names the place if something cannot be done without, and its request is done all the same")
    void isAFailureIfNobodyCanDoWithout() {
        engine.transport.answer(Answers.ok("{\"createdAt\":\"hidden\",\"userId\":[]}"));

        assertThatThrownBy(() -> read().execute())
                .isInstanceOfSatisfying(XuqmDecodingException.class, e -> {
                    assertThat(e.mayHaveBeenSent()).isTrue();
                    assertThat(e).hasCauseInstanceOf(JsonMismatchException.class);
                })
                .hasMessageContaining(
                        "things.get succeeded, but the answer cannot be read as what this operation answers,"
                                + " at $.data.userId (byte 63): text is expected, but a list was found")
                .hasMessageNotContaining("hidden");
    }

    @Test
    @DisplayName(
            "keeps what can be read of a list if it tells what was done, and is a failure if it was only to be read")
    void keepsTheRestOfWhatWasDone() {
        String data = "[{\"userId\":\"ann\"},{},{\"userId\":\"ben\"}]";
        engine.transport.answer(Answers.ok(data));
        engine.transport.answer(Answers.ok(data));
        Call<List<Account>> write =
                engine.calls().call(RequestSpec.of(TestEngine.WRITE), GenericTypes.listOf(Account.class));

        CallResponse<List<Account>> response = write.executeForResponse();

        assertThat(response.value()).extracting(Account::userId).containsExactly("ann", "ben");
        assertThat(warnings(response))
                .containsExactly("$.data[1].userId (byte 50): a value is expected, but nothing was found");
        assertThatThrownBy(() -> readList().execute())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("$.data[1].userId (byte 50)");
    }

    @Test
    @DisplayName("is an empty list if its data is null, with a warning, and a failure if it has no data")
    void isAnEmptyListIfItsDataIsNull() {
        engine.transport.answer(Answers.ok("null"));
        engine.transport.answer(Answers.ok("null"));
        engine.transport.answer(Answers.json(200, "{\"code\":200}"));
        engine.transport.answer(Answers.ok("null"));

        CallResponse<List<Account>> response = readList().executeForResponse();

        assertThat(response.value()).isEmpty();
        assertThat(warnings(response)).containsExactly("$.data (byte 0): a list is expected, but null was found");
        Page<Account> page = engine.calls()
                .<Account>pages(
                        () -> RequestSpec.of(TestEngine.READ).path("id", "1"), Account.class, Paging.PAGE_AND_SIZE)
                .page(0)
                .execute();
        assertThat(page.items()).isEmpty();
        assertThatThrownBy(() -> readList().execute())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("reports success without data");
        assertThatThrownBy(() -> read().execute())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("reports success without data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"404\",\"message\":\"no such thing\"}",
                "{\"code\":{},\"status\":\"1\",\"message\":\"no such thing\"}",
                "{\"code\":404,\"status\":[],\"message\":\"no such thing\",\"requestId\":{}}"
            })
    @DisplayName("is the refusal that it says, whatever else is wrong with it")
    void isTheRefusalThatItSays(String body) {
        engine.strictReading = true;
        engine.transport.answer(Answers.json(404, body));

        assertThatThrownBy(() -> read().execute())
                .isInstanceOf(XuqmNotFoundException.class)
                .hasMessageContaining("no such thing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WRONG,
                "{\"userId\":7}",
                "{\"userId\":\"ann\",\"createdAt\":1715000000}",
                "{\"userId\":\"ann\",\"createdAt\":\"2024-05-06T12:53:20Z\"}",
                "{\"userId\":\"ann\",\"admin\":1}"
            })
    @DisplayName("is a failure that names the place if reading is strict")
    void isAFailureIfReadingIsStrict(String data) {
        engine.strictReading = true;
        engine.transport.answer(Answers.ok(data));

        assertThatThrownBy(() -> read().execute())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining(
                        "succeeded, but the answer cannot be read as what this operation answers, at $.data.");
    }

    @Test
    @DisplayName("that is as it should be is read if reading is strict, too")
    void isReadStrictly() {
        engine.strictReading = true;
        engine.transport.answer(Answers.ok("{\"userId\":\"ann\",\"createdAt\":1715000000123,\"more\":{}}"));
        engine.transport.answer(Answers.ok("null"));

        assertThat(read().execute().userId()).isEqualTo("ann");
        assertThatThrownBy(() -> readList().execute())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("at $.data (byte 0): a list is expected, but null was found");
    }
}
