package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.fault.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes over the wire from an emulator in disguise. Its state is the same as ever. */
class DisguisedAnswersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T03:02:01.234Z"), ZoneOffset.UTC);

    private static Reply ask(String disguise, String method, String path, String body) {
        try (XuqmEmulator emulator = XuqmEmulator.builder()
                .clock(CLOCK)
                .disguise(Disguise.parse(disguise))
                .start()) {
            return Api.admin(emulator).call(method, path, body);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code-text | {'code':'200','status':'0','data':{'userId':'user_002','exists':true},'message':'success'}",
                "code-zero | {'code':0,'status':'0',",
                "code-zeros | {'code':'00000','status':'0',",
                "code-ok | {'code':'OK','status':'0',",
                "code-absent | {'status':'0','data':",
                "status-absent | {'code':200,'data':",
                "status-number | {'code':200,'status':0,",
                "status-word | {'code':200,'status':'success',",
                "status-truth | {'code':200,'status':true,",
                "code-named-errcode | {'errcode':200,'status':'0',",
                "data-named-result | {'code':200,'status':'0','result':{",
                "message-named-msg | 'exists':true},'msg':'success'}",
                "message-absent | {'code':200,'status':'0','data':{'userId':'user_002','exists':true}}",
                "envelope-reversed | {'message':'success','data':{'userId':'user_002','exists':true},'status':'0','code':200}",
                "envelope-absent | {'userId':'user_002','exists':true}",
                "truths-text | 'exists':'true'}",
                "truths-numbers | 'exists':1}",
                "single-bare | {'code':200,'status':'0','data':true,'message':'success'}",
                "extra-members | 'exists':true,'xNumber':1.5E300,",
                "request-id-member | 'message':'success','traceId':'req_1'}"
            })
    void anAnswerIsSaidInAnotherWay(String disguise, String expected) {
        Reply reply = ask(disguise.trim(), "GET", "/api/im/accounts/user_002/exists", null);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains(expected.trim().replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "times-seconds | 'createdAt':1777863721",
                "times-text | 'createdAt':'1777863721234'",
                "times-iso | 'createdAt':'2026-05-04T03:02:01.234Z'",
                "times-offset | 'createdAt':'2026-05-04T11:02:01.234+0800'",
                "times-blank | 'createdAt':'2026-05-04 03:02:01'",
                "numbers-text | 'memberCount':'6'",
                "numbers-fraction | 'memberCount':6.0",
                "optional-null | 'avatar':null",
                "optional-absent | 'name':'Demo group','ownerId':'administrator','attributes':{}}",
                "optional-wrong | 'memberCount':{'value':'of another kind'}"
            })
    void aValueIsSpelledInAnotherWay(String disguise, String expected) {
        assertThat(ask(disguise.trim(), "GET", "/api/im/groups/group_1", null).body())
                .contains(expected.trim().replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "page-array | 'data':[{'userId': | }],'message'",
                "page-list | 'data':{'list':[{'userId':|],'total':11}",
                "page-records | 'data':{'records':[|],'total':11,'size':1,'current':1,'pages':11}",
                "page-items | 'data':{'items':[|],'totalCount':11,'hasMore':true}",
                "page-rows | 'data':{'total':11,'rows':[{|}]}",
                "page-entries | 'data':{'entries':[{|}],'count':11}",
                "page-nested | 'data':{'list':[|],'page':{'number':1,'size':1,'total':11}}",
                "page-within | 'data':{'page':{'content':[|'totalElements':11,"
            })
    void aPageHasAnotherContainer(String disguise, String begin, String end) {
        try (XuqmEmulator emulator =
                XuqmEmulator.builder().disguise(Disguise.parse(disguise.trim())).start()) {
            emulator.addAccounts(List.of("a1", "a2", "a3"));
            Reply reply = Api.admin(emulator).get("/api/im/admin/users?page=1&size=1");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body().replaceAll(":1[0-9]\\b", ":11"))
                    .contains(begin.trim().replace('\'', '"'));
            assertThat(reply.body().replaceAll(":1[0-9]\\b", ":11"))
                    .contains(end.trim().replace('\'', '"'));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lists-of-names | 'data':['user_002'] | 'message'",
                "lists-paged | 'data':{'content':[{'userId':'user_002'|'totalElements':1,",
                "lists-paged,page-list | 'data':{'list':[{'userId':'user_002'|],'total':1}"
            })
    void aListHasAnotherShape(String disguise, String begin, String end) {
        try (XuqmEmulator emulator =
                XuqmEmulator.builder().disguise(Disguise.parse(disguise.trim())).start()) {
            Api user = Api.as(emulator, "user_001");
            user.post("/api/im/friends", Api.json("userId", "user_002"));

            assertThat(user.get("/api/im/friends").body())
                    .contains(begin.trim().replace('\'', '"'))
                    .contains(end.trim().replace('\'', '"'));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code-text | 200 | {'code':'200','status':'0','data':null,",
                "nothing-absent | 200 | {'code':200,'status':'0','message':'success'}",
                "nothing-object | 200 | 'data':{},",
                "nothing-text | 200 | 'data':'',",
                "nothing-true | 200 | 'data':true,",
                "nothing-204 | 204 | ",
                "envelope-absent | 200 | ",
                "envelope-absent,nothing-object | 200 | {}"
            })
    void nothingIsSaidInAnotherWay(String disguise, int status, String expected) {
        Reply reply = ask(disguise.trim(), "DELETE", "/api/im/accounts/user_002", null);

        assertThat(reply.status()).isEqualTo(status);
        if (expected == null) {
            assertThat(reply.body()).isEmpty();
        } else {
            assertThat(reply.body()).contains(expected.trim().replace('\'', '"'));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code-ok | 404 | {'code':404,'status':'1','data':null,'message':'",
                "status-word | 404 | 'status':'error'",
                "status-truth | 404 | 'status':false",
                "errors-under-200 | 200 | {'code':404,'status':'1',",
                "errors-under-200,code-text | 200 | {'code':'404',",
                "envelope-absent | 404 | {'error':'"
            })
    void aRefusalIsSaidInAnotherWay(String disguise, int status, String expected) {
        Reply reply = ask(disguise.trim(), "GET", "/api/im/accounts/nobody", null);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(expected.trim().replace('\'', '"'));
    }

    @Test
    void enumerationsAreInLowerCase() {
        assertThat(ask(
                                "enums-lower",
                                "POST",
                                "/api/im/messages/send",
                                Api.message("SINGLE", "user_002", "TEXT", "HELLO")
                                        .toString())
                        .body())
                .contains("\"chatType\":\"single\"", "\"msgType\":\"text\"", "\"content\":\"HELLO\"");
    }

    @Test
    void aChangeAnswersNoMoreThanThatItWasMade() {
        try (XuqmEmulator emulator = XuqmEmulator.builder()
                .disguise(Disguise.parse("writes-say-nothing"))
                .start()) {
            Reply reply =
                    Api.admin(emulator).put("/api/im/accounts/" + emulator.adminUser(), Api.json("nickname", "Boss"));

            assertThat(reply.data().isJsonNull()).isTrue();
            assertThat(emulator.account(emulator.adminUser()).orElseThrow().nickname())
                    .isEqualTo("Boss");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type-text, text/plain",
        "type-vendor, application/vnd.xuqm.v1+json; profile=\"a;b\"; Charset=\"UTF-8\"",
        "type-absent,"
    })
    void answersAreLabelledInAnotherWay(String disguise, String label) {
        assertThat(ask(disguise, "GET", "/api/im/accounts/user_002", null)
                        .headers()
                        .firstValue("Content-Type"))
                .isEqualTo(Optional.ofNullable(label));
    }

    @Test
    void aPostIsAnsweredWith201() {
        assertThat(ask("created-201", "POST", "/api/im/friends", "{\"userId\":\"user_002\"}")
                        .status())
                .isEqualTo(201);
        assertThat(ask("created-201", "GET", "/api/im/friends", null).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"request-id-trace, , req_1", "request-id-absent, ,", "request-id-member, ,", "code-zero, req_1,"})
    void theIdOfARequestStandsElsewhere(String disguise, String usual, String trace) {
        Reply reply = ask(disguise, "GET", "/api/im/accounts/user_002", null);

        assertThat(reply.headers().firstValue("X-Request-Id")).isEqualTo(Optional.ofNullable(usual));
        assertThat(reply.headers().firstValue("X-Trace-Id")).isEqualTo(Optional.ofNullable(trace));
    }

    @Test
    void retryAfterIsInMilliseconds() {
        try (XuqmEmulator emulator = XuqmEmulator.builder()
                .disguise(Disguise.parse("retry-after-milliseconds"))
                .start()) {
            emulator.faults().on("friends.list").nth(1).beforeExecuting(Fault.rateLimited(Duration.ofSeconds(2)));

            assertThat(Api.admin(emulator).get("/api/im/friends").headers().firstValue("Retry-After"))
                    .hasValue("2000");
        }
    }
}
