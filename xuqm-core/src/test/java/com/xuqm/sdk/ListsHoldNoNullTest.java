package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A list that the service answers")
class ListsHoldNoNullTest {

    private final ScriptedTransport transport = new ScriptedTransport();
    private final XuqmClient xuqm = XuqmClient.builder()
            .baseUrl("https://api.test")
            .appKey("ak")
            .appSecret("secret-of-the-test")
            .adminUser("administrator")
            .transport(transport)
            .json(new MiniJson())
            .build();

    @AfterEach
    void close() {
        xuqm.close();
    }

    static Stream<Named<Function<XuqmClient, List<?>>>> lists() {
        return Stream.of(
                Named.of(
                        "offline messages",
                        client -> client.messages().syncOffline().execute()),
                Named.of(
                        "checks",
                        client -> client.friends().check(List.of("ann")).execute()),
                Named.of(
                        "states",
                        client -> client.admin().userStates(List.of("ann")).execute()),
                Named.of(
                        "a page",
                        client -> client.friends().list().page(0).execute().items()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    @DisplayName("holds no null, whatever the service puts there")
    void holdsNoNull(Function<XuqmClient, List<?>> call) {
        transport
                .answer(Answers.ok("{\"token\":\"t\"}"))
                .answer(Answers.ok("[null,{\"id\":\"m_1\",\"userId\":\"ann\",\"friend\":true}]"));

        assertThat(call.apply(xuqm)).hasSize(1).doesNotContainNull();
    }
}
