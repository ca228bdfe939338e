package com.xuqm.sdk.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.account.AccountExistence;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.friend.Friend;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.OfflineCount;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An answer in another spelling")
class AnswerSpellingTest {

    private static final Operation READ = Operation.builder("groups.get", HttpMethod.GET, "/api/im/groups/{groupId}")
            .build();
    private static final Operation DEED = Operation.builder("groups.update", HttpMethod.PUT, "/api/im/groups/{groupId}")
            .build();
    private static final URI GROUP =
            URI.create("https://gateway.example/im/api/im/groups/group%201?appKey=ak&muted=true");
    private static final Type PAGE = GenericTypes.parameterized(PageData.class, Friend.class);
    private static final Type LIST = GenericTypes.listOf(Friend.class);

    private WireOptions wire = WireOptions.standard();

    private String assumed(Operation operation, int status, String body, Type type) {
        HttpResponse answer = new AnswerSpelling(wire)
                .assumed(
                        HttpResponse.of(status, HttpHeaders.empty(), body.getBytes(UTF_8)),
                        type,
                        operation,
                        GROUP,
                        HttpBody.bytes("application/json", "{\"name\":\"Crew\"}".getBytes(UTF_8)));
        return answer == null ? null : new String(answer.body(), UTF_8).replace('"', '\'');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'code':0,'data':{'groupId':'g'}}",
                "{'code':'0','data':{'groupId':'g'}}",
                "{'code':'00000','data':{'groupId':'g'}}",
                "{'code':'ok','data':{'groupId':'g'}}",
                "{'errcode':0,'errmsg':'ok','result':{'groupId':'g'}}",
                "{'success':true,'data':{'groupId':'g'}}",
                "{'status':'SUCCESS','data':{'groupId':'g'}}",
                "{'code':201,'status':'0','data':{'groupId':'g'},'other':[{}]}",
                "{'groupId':'g'}"
            })
    void is_a_success_whatever_the_envelope_is(String body) {
        assertThat(assumed(READ, 200, body.replace('\'', '"'), Group.class))
                .startsWith("{'code':200,'status':'0','data':{'groupId':'g'}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'code':404,'data':{'groupId':'g'}} | 404",
                "{'code':'500','msg':'no'} | 500",
                "{'errcode':40013,'errmsg':'no'} | 40013",
                "{'code':200,'status':'1'} | 200",
                "{'code':'NO_SUCH_GROUP'} | null",
                "{'success':false,'message':'no'} | null"
            })
    void is_a_refusal_whatever_the_envelope_is(String body, String code) {
        assertThat(assumed(READ, 200, body.replace('\'', '"'), Group.class))
                .startsWith("{'code':" + code + ",'status':'1','data':null");
    }

    @Test
    void has_the_codes_that_the_options_name_and_no_others() {
        wire = wire.with(WireOption.ENVELOPE_SUCCESS_CODES, List.of("1"));

        assertThat(assumed(READ, 200, "{\"code\":1,\"data\":{\"groupId\":\"g\"}}", Group.class))
                .startsWith("{'code':200,");
        assertThat(assumed(READ, 200, "{\"code\":0}", Group.class)).contains("'status':'1'");
    }

    @Test
    void that_is_a_message_is_no_envelope_though_it_has_a_status() {
        assertThat(assumed(DEED, 200, "{\"id\":\"m1\",\"status\":\"SENT\"}", Message.class))
                .isEqualTo("{'code':200,'status':'0','data':{'id':'m1','status':'SENT'}}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'error':'sign in to this network'}",
                "{'records':[]}",
                "{}",
                "<html>",
                "{'groupId':'g'} trailing",
                "{'groupId':'g','groupId'}"
            })
    void that_is_somebody_elses_stays_so(String body) {
        assertThat(assumed(READ, 200, body.replace('\'', '"'), Group.class)).isNull();
        assertThat(assumed(READ, 502, "{\"groupId\":\"g\"}", Group.class)).isNull();
        assertThat(assumed(DEED, 200, "{\"error\":\"sign in\"}", Done.class)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'code':200}",
                "{'code':200,'data':null}",
                "{'code':200,'data':{}}",
                "{'code':200,'data':''}",
                "{'code':200,'data':true}",
                "``"
            })
    void to_a_deed_that_says_no_more_than_that_it_was_done_says_what_was_asked(String body) {
        assertThat(assumed(DEED, 200, body.replace('\'', '"'), Group.class))
                .isEqualTo("{'code':200,'status':'0','data':{'groupId':'group 1','name':'Crew','muted':'true'}}");
    }

    @Test
    void to_a_question_is_never_made_up() {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":null}", Group.class))
                .contains("'data':null");
        assertThat(assumed(READ, 200, "", Group.class)).isNull();
    }

    @Test
    void that_is_one_value_stands_for_the_record_that_has_it() {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":true}", AccountExistence.class))
                .contains("'data':{'exists':true}");
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":1}", AccountExistence.class))
                .contains("'data':{'exists':1}");
        assertThat(assumed(READ, 200, "3", OfflineCount.class)).contains("'data':{'count':3}");
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":\"g\"}", Group.class))
                .contains("'data':'g'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'records':[{'userId':'u'}],'total':7,'size':1,'current':1,'pages':7} | ,'totalElements':7,'totalPages':7,'size':1",
                "{'items':[{'userId':'u'}],'totalCount':7,'hasMore':true} | ,'totalElements':7,'last':false",
                "{'total':7,'rows':[{'userId':'u'}]} | ,'totalElements':7",
                "{'list':[{'userId':'u'}],'page':{'number':1,'size':1,'total':7}} | ,'totalElements':7,'size':1",
                "{'page':{'content':[{'userId':'u'}],'totalElements':7,'last':false}} | ,'totalElements':7,'last':false",
                "{'content':['u']} | ``"
            })
    void that_is_a_page_is_found_in_its_container(String data, String about) {
        String body = "{'code':200,'data':" + data + "}";

        assertThat(assumed(READ, 200, body.replace('\'', '"'), PAGE))
                .isEqualTo("{'code':200,'status':'0','data':{'content':[{'userId':'u'}]" + about + "}}");
        assertThat(assumed(READ, 200, body.replace('\'', '"'), LIST))
                .isEqualTo("{'code':200,'status':'0','data':[{'userId':'u'}]}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"true, false", "1, false", "false, true", "0, true"})
    void that_is_a_page_says_that_it_is_the_last_if_there_are_no_more(String more, String last) {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":{\"list\":[],\"hasNext\":" + more + "}}", PAGE))
                .contains("'data':{'content':[],'last':" + last + "}");
        assertThat(assumed(
                        READ,
                        200,
                        "{\"code\":200,\"data\":{\"list\":[],\"last\":" + more + ",\"hasMore\":" + more + "}}",
                        PAGE))
                .contains("'data':{'content':[],'last':" + more + "}");
    }

    @Test
    void that_is_a_page_is_one_without_an_envelope_as_well() {
        String body = "{\"list\":[{\"userId\":\"u\"}],\"total\":1}";

        assertThat(assumed(READ, 200, body, PAGE))
                .isEqualTo("{'code':200,'status':'0','data':{'content':[{'userId':'u'}],'totalElements':1}}");
        assertThat(assumed(READ, 200, body, LIST)).contains("'data':[{'userId':'u'}]");
        assertThat(assumed(READ, 200, "{\"error\":[]}", PAGE)).isNull();
        assertThat(assumed(READ, 200, "{\"list\":[]}", Object.class)).isNull();
    }

    @Test
    void that_is_no_page_is_left_to_the_one_who_reads_it() {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":5}", PAGE)).contains("'data':5");
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":{\"x\":1}}", PAGE))
                .contains("'data':{'x':1}");
    }

    @Test
    void that_is_a_list_of_plain_values_keeps_them() {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":{\"list\":[\"a\"]}}", GenericTypes.listOf(String.class)))
                .contains("'data':['a']");
    }

    record Kind(int count, ChatType type) {}

    record Named(int count, String title) {}

    record OfGroup(String groupId, String owner, boolean open) {}

    record Four(String one, String two, String three, String four) {}

    record Counted(int count) {}

    record Who(String userId, String remark) {}

    @Test
    void that_is_one_value_is_that_of_the_component_that_it_can_be() {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":\"GROUP\"}", Kind.class))
                .contains("'data':{'type':'GROUP'}");
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":\"x\"}", Named.class))
                .contains("'data':{'title':'x'}");
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":-1.5}", Named.class))
                .contains("'data':{'count':-1.5}");
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":\"bob\"}", OfGroup.class))
                .as("the request names the group")
                .contains("'data':{'groupId':'group 1','owner':'bob'}");
    }

    @Test
    void that_is_one_value_stands_for_no_record_that_says_more_or_other_things() {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":\"x\"}", Four.class))
                .contains("'data':'x'");
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":\"x\"}", Counted.class))
                .contains("'data':'x'");
    }

    @Test
    void to_a_deed_about_a_user_names_the_user_whatever_the_path_calls_him() {
        Operation add = Operation.builder("friends.add", HttpMethod.POST, "/api/im/friends/{friendId}")
                .build();
        HttpResponse answer = new AnswerSpelling(wire)
                .assumed(
                        HttpResponse.of(200, HttpHeaders.empty(), new byte[0]),
                        Who.class,
                        add,
                        URI.create("https://im.example/api/im/friends/b%2Bo+b?=x&remark=a%20b"),
                        HttpBody.empty());

        assertThat(new String(answer.body(), UTF_8)).contains("\"data\":{\"userId\":\"b+o+b\",\"remark\":\"a b\"}");
    }

    @Test
    void without_an_envelope_is_one_by_a_status_of_success_alone() {
        assertThat(assumed(READ, 299, "{\"groupId\":\"g\"}", Group.class)).isNotNull();
        assertThat(assumed(READ, 300, "{\"groupId\":\"g\"}", Group.class)).isNull();
        assertThat(assumed(READ, 200, "{}", Done.class)).isEqualTo("{'code':200,'status':'0','data':null}");
        assertThat(assumed(DEED, 200, "{}", Group.class)).contains("'groupId':'group 1'");
        assertThat(assumed(READ, 200, "5", Done.class)).isEqualTo("{'code':200,'status':'0','data':null}");
    }

    @Test
    void has_a_container_that_only_the_options_know() {
        wire = wire.with(WireOption.PAGE_ELEMENTS, List.of("entries")).with(WireOption.PAGE_TOTAL, List.of("count"));

        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":{\"entries\":[],\"count\":0}}", PAGE))
                .contains("'data':{'content':[],'totalElements':0}");
    }

    @Test
    void keeps_every_byte_of_its_data() {
        String text = "\u0000 \\\" \u4f60\u597d \ud83d\udc4b , : ] }".replace("\u0000", "\\u0000");
        String data = "{\"groupId\":\"g\",\"name\":\"" + text + "\",\"x\":[1e5,-0.0,null,{\"\":[]}]}";

        assertThat(assumed(READ, 200, "{\"code\":0,\"data\": " + data + " }", Group.class))
                .isEqualTo(("{\"code\":200,\"status\":\"0\",\"data\":" + data + "}").replace('"', '\''));
    }

    @Test
    void that_is_no_record_and_no_list_stays_as_it_is() {
        assertThat(assumed(READ, 200, "{\"errcode\":0,\"data\":\"v2\"}", String.class))
                .contains("'data':'v2'");
        assertThat(assumed(READ, 200, "{\"errcode\":0}", String.class)).contains("'data':null");
        assertThat(assumed(READ, 200, "{\"errcode\":0}", LIST)).contains("'data':null");
    }

    @Test
    void that_is_a_page_may_be_its_elements_alone() {
        assertThat(assumed(READ, 200, "{\"code\":200,\"data\":[\"u\"]}", PAGE))
                .isEqualTo("{'code':200,'status':'0','data':[{'userId':'u'}]}");
    }

    @Test
    void keeps_the_words_and_the_request_id_of_a_refusal_if_they_are_words() {
        assertThat(assumed(READ, 200, "{\"errcode\":7,\"message\":\"no\",\"requestId\":12}", Group.class))
                .isEqualTo("{'code':7,'status':'1','data':null,'message':'no','requestId':12}");
        assertThat(assumed(READ, 200, "{\"errcode\":7,\"message\":{},\"requestId\":[]}", Group.class))
                .isEqualTo("{'code':7,'status':'1','data':null}");
    }
}
