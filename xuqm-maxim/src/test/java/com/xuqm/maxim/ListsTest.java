package com.xuqm.maxim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.maxim.group.GroupMember;
import com.xuqm.maxim.message.HistoryMessage;
import com.xuqm.maxim.user.UserSummary;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How lists go on, and what ends them. */
class ListsTest {

    private final FakeMaxim service = new FakeMaxim();
    private final MaximClient maxim = service.client(new JacksonJsonBinding()).build();

    @AfterEach
    void close() {
        maxim.close();
        service.close();
    }

    private static String users(String cursor, long... ids) {
        return "{\"code\":200,\"data\":["
                + LongStream.of(ids).mapToObj(id -> "{\"user_id\":" + id + "}").collect(Collectors.joining(",")) + "]"
                + (cursor == null ? "" : ",\"cursor\":\"" + cursor + "\"") + ",\"version\":3,\"total\":5}";
    }

    private static String messages(String end, long... ids) {
        return "{\"code\":200,\"data\":{\"messages\":["
                + LongStream.of(ids).mapToObj(id -> "{\"msg_id\":" + id + "}").collect(Collectors.joining(",")) + "]"
                + end
                + "}}";
    }

    @Test
    void a_list_goes_on_from_cursor_to_cursor_until_there_is_none() {
        service.then(users("1099511627777", 1, 2)).then(users("b&c", 3, 4)).then(users(null, 5));

        assertThat(maxim.groupMembers().list(7).pageSize(2).all())
                .extracting(GroupMember::userId)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(service.requests())
                .extracting(FakeMaxim.Request::uri)
                .containsExactly(
                        "/group/member_list?group_id=7&limit=2",
                        "/group/member_list?group_id=7&cursor=1099511627777&limit=2",
                        "/group/member_list?group_id=7&cursor=b%26c&limit=2");
    }

    @Test
    void an_empty_page_on_the_way_is_no_end_and_a_full_last_page_is_one() {
        service.then(users("a", 1, 2)).then(users("b")).then(users("", 3, 4));

        assertThat(maxim.groupMembers().list(7).pageSize(2).all()).hasSize(4);
        assertThat(service.requests()).hasSize(3);
    }

    @Test
    void a_cursor_that_comes_again_ends_an_empty_page_and_fails_one_that_is_not() {
        service.then(users("a", 1)).then(users("a")).then(users("a", 1)).then(users("a", 2));

        assertThat(maxim.groupMembers().list(7).all()).hasSize(1);
        assertThatThrownBy(() -> maxim.groupMembers().list(7).all())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("would never end");
        assertThat(service.requests()).hasSize(4);
    }

    @Test
    void pages_are_taken_one_after_the_other() {
        service.then(users("a", 1)).then(users(null, 2));
        PagedCall<GroupMember> members = maxim.groupMembers().list(7);

        assertThatThrownBy(() -> members.page(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pages before it");
        Page<GroupMember> first = members.page(0).execute();
        assertThat(first.hasNext()).isTrue();
        assertThat(first.total()).isEqualTo(5);
        assertThat(members.page(1).execute().hasNext()).isFalse();
    }

    @Test
    void a_list_that_fails_in_its_midst_says_so() {
        service.then(users("a", 1)).then("{\"code\":20001}");

        assertThatThrownBy(() -> maxim.groupMembers().list(7).all()).isInstanceOf(XuqmNotFoundException.class);
    }

    @Test
    void devices_are_listed_by_cursor_without_a_limit() {
        service.then("{\"code\":200,\"data\":[{\"device_sn\":1}],\"cursor\":\"a\"}")
                .then("{\"code\":200,\"data\":[{\"device_sn\":2}]}");

        assertThat(maxim.userDevices().list().all()).hasSize(2);
        assertThat(service.requests())
                .extracting(FakeMaxim.Request::uri)
                .containsExactly("/user/device/list", "/user/device/list?cursor=a");
    }

    @Test
    void numbered_pages_end_at_one_without_elements_and_not_at_a_short_one() {
        service.then(users(null, 1, 2))
                .then(users(null, 3))
                .then(users(null, 4, 5))
                .then(users(null));

        assertThat(maxim.users().list().pageSize(2).all())
                .extracting(UserSummary::userId)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(service.requests())
                .extracting(FakeMaxim.Request::uri)
                .contains("/user/list?page_num=1&page_size=2", "/user/list?page_num=4&page_size=2");
    }

    @Test
    void a_service_that_does_not_heed_the_number_of_the_page_is_no_list_without_end() {
        service.then(users(null, 1, 2)).then(users(null, 1, 2)).then(users(null, 1, 2));

        assertThatThrownBy(() -> maxim.users().list().pageSize(2).all())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("page_num");
    }

    @Test
    void numbered_pages_end_where_a_short_one_comes_again_unless_the_service_says_that_there_is_more() {
        String one = "{\"code\":200,\"data\":[{\"user_id\":1}]}";
        service.then(one).then(one).then(one);
        assertThat(maxim.users().list().pageSize(2).all()).hasSize(1);

        service.then(users(null, 1)).then(users(null, 1)).then(users(null, 1));
        assertThatThrownBy(() -> maxim.users().list().pageSize(2).all()).isInstanceOf(XuqmDecodingException.class);
    }

    @Test
    void numbered_pages_of_a_list_that_grows_meanwhile_give_none_twice_and_do_not_end_early() {
        service.then(users(null, 1, 2))
                .then(users(null, 1, 2))
                .then(users(null, 3, 4))
                .then(users(null, 4, 5))
                .then(users(null));

        assertThat(maxim.users().list().pageSize(2).all())
                .extracting(UserSummary::userId)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void an_empty_numbered_page_is_no_end_where_the_service_says_that_there_is_more() {
        service.then(users(null, 1, 2)).then(users(null)).then(users(null, 5)).then(users(null));

        assertThat(maxim.users().list().pageSize(2).all()).hasSize(3);
        assertThat(service.requests()).hasSize(4);
    }

    @Test
    void a_cursor_of_0_is_none() {
        service.then(users("0", 1));

        assertThat(maxim.groupMembers().list(7).all()).hasSize(1);
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void history_that_goes_on_and_does_not_say_where_fails_instead_of_ending_early() {
        service.then(messages(",\"is_last\":false", 10, 9));

        assertThatThrownBy(() -> maxim.messages().history(5).all())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("says that there is more, but not where it goes on");
    }

    @Test
    void history_goes_back_from_the_newest_message_until_the_service_calls_a_page_the_last() {
        service.then(messages(",\"is_last\":false,\"next_msg_id\":8", 10, 9))
                .then(messages(",\"is_last\":false,\"next_msg_id\":6"))
                .then(messages(",\"is_last\":true,\"next_msg_id\":5", 6));

        assertThat(maxim.messages().history(5).pageSize(2).all())
                .extracting(HistoryMessage::messageId)
                .containsExactly(10L, 9L, 6L);
        assertThat(service.requests())
                .extracting(FakeMaxim.Request::uri)
                .containsExactly(
                        "/message/conversation?opposite_id=5&msg_id_start=0&limit=2",
                        "/message/conversation?opposite_id=5&msg_id_start=8&limit=2",
                        "/message/conversation?opposite_id=5&msg_id_start=6&limit=2");
    }

    @Test
    void history_ends_where_nothing_says_where_to_go_on() {
        service.then(messages("", 1)).then(messages(",\"next_msg_id\":0", 1));

        assertThat(maxim.messages().history(5).all()).hasSize(1);
        assertThat(maxim.messages().history(5).all()).hasSize(1);
    }
}
