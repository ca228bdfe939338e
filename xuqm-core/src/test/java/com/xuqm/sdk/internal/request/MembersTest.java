package com.xuqm.sdk.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.xuqm.sdk.account.Accounts;
import com.xuqm.sdk.push.SendPush;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The members of a request")
class MembersTest {

    private static final Members NONE = Members.named("a", "b", "c");

    @Test
    void are_a_map_in_the_order_of_the_wire_without_what_is_absent() {
        Members members = NONE.with("c", 3).with("a", 1);

        assertThat(members).containsExactly(entry("a", 1), entry("c", 3)).hasSize(2);
        assertThat(new ArrayList<>(members.entrySet())).containsExactly(Map.entry("a", 1), Map.entry("c", 3));
        assertThat(NONE).isEmpty();
    }

    @Test
    void cannot_be_changed() {
        Members members = NONE.with("a", 1);

        assertThatThrownBy(() -> members.put("a", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(members::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.entrySet().iterator().next().setValue(2))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(members).containsExactly(entry("a", 1));
    }

    @Test
    void end() {
        Iterator<Map.Entry<String, Object>> one = NONE.with("b", 2).entrySet().iterator();
        one.next();

        assertThat(one).isExhausted();
        assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void are_given_all_at_once_or_one_by_one() {
        List<String> list = List.of("x");

        assertThat(NONE.of(1, null, list)).isEqualTo(NONE.with("a", 1).with("c", list));
        assertThat(NONE.of(1, null, list).<Object>require("c")).isSameAs(list);
        assertThat(NONE.<Object>find("b")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.of(1))
                .withMessage("there are 3 members, but 1 values");
    }

    @Test
    void are_refused_where_a_request_errs_about_itself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NONE.with("d", 1))
                .withMessage("there is no member d in [a, b, c]");
        assertThatIllegalStateException()
                .isThrownBy(() -> NONE.require("a"))
                .withMessage("a request was made without its a");
    }

    @Test
    void are_named_where_a_change_changes_nothing() {
        assertThat(NONE.with("b", 1).requireAny()).containsKey("b");
        assertThatIllegalArgumentException()
                .isThrownBy(NONE::requireAny)
                .withMessage("an update must change something: give a, b or c");
    }

    @Test
    void are_shown_as_far_as_they_may_be() {
        Members members = NONE.of("one", null, "three");

        assertThat(members.show("Request", "a", "b")).isEqualTo("Request[a=one]");
        assertThat(members.show("Request", "a", "c")).isEqualTo("Request[a=one, c=three]");
        assertThat(NONE.show("Request", "a")).isEqualTo("Request[]");
        assertThat(members).hasToString("Members[a, c]");
    }

    @Test
    void are_seen_by_the_packages_of_the_SDK_if_the_request_grants_that() {
        assertThat(InnerAccess.members(SendPush.of("user_001", "Title", "Body")))
                .containsOnlyKeys("userId", "title", "body", "payload");
        assertThatIllegalStateException()
                .isThrownBy(() -> InnerAccess.members("text"))
                .withMessage("class java.lang.String grants nothing");
    }

    @Test
    void have_no_way_around_the_type_that_is_made() {
        assertThatThrownBy(() -> InnerAccess.make(Accounts.class, "no calls")).isInstanceOf(ClassCastException.class);
    }
}
