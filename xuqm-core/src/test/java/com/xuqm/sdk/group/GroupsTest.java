package com.xuqm.sdk.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.internal.engine.RecordedCalls;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final RecordedCalls calls = new RecordedCalls("user_001");
    private final Groups groups = new Groups(calls);

    @Test
    void toLeaveIsToRemoveOneself() {
        groups.leave("group 1");
        assertThat(calls.request()).isEqualTo("DELETE /api/im/groups/group%201/members/user_001");

        groups.removeMember("group 1", "user_002");
        assertThat(calls.request()).isEqualTo("DELETE /api/im/groups/group%201/members/user_002");
    }

    @Test
    void aRoleIsSentAsItsWord() {
        groups.setRole("g", "user_002", GroupRole.of("GUEST"));
        assertThat(calls.request()).isEqualTo("POST /api/im/groups/g/roles");
        assertThat(calls.body()).isEqualTo(Map.of("userId", "user_002", "role", "GUEST"));
    }

    @Test
    void silenceIsMeasuredInWholeSeconds() {
        groups.muteMember("g", "user_002", Duration.ofMillis(90_500));
        assertThat(calls.body()).isEqualTo(Map.of("userId", "user_002", "muteSeconds", 90L));

        groups.unmuteMember("g", "user_002");
        assertThat(calls.request()).isEqualTo("POST /api/im/groups/g/mute");
        assertThat(calls.body()).isEqualTo(Map.of("userId", "user_002", "muteSeconds", 0L));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.muteMember("g", "user_002", Duration.ofMillis(999)))
                .withMessage("duration must be at least 1 second, but is PT0.999S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.muteMember("g", "user_002", Duration.ZERO))
                .withMessageStartingWith("duration must be more than zero");
    }

    @Test
    void attributesKeepTheirOrderAndMayBeEmptyTexts() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("topic", "support");
        attributes.put("city", "");
        groups.updateAttributes("g", attributes);

        assertThat(calls.request()).isEqualTo("PUT /api/im/groups/g/attributes");
        assertThat(calls.body()).hasToString("{attributes={topic=support, city=}}");

        groups.removeAttributes("g", List.of("topic"));
        assertThat(calls.request()).isEqualTo("POST /api/im/groups/g/attributes/delete");
        assertThat(calls.body()).isEqualTo(Map.of("keys", List.of("topic")));
    }

    @Test
    void attributesWithoutNameOrValueAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.updateAttributes("g", Map.of()))
                .withMessage("attributes must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.updateAttributes("g", Map.of(" ", "x")))
                .withMessage("a name in attributes must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.updateAttributes("g", Collections.singletonMap("topic", null)))
                .withMessage("attributes[topic] must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.removeAttributes("g", List.of()))
                .withMessage("keys must not be empty");
        assertThat(calls.isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.search(" "))
                .withMessage("keyword must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.listMembers(null))
                .withMessage("groupId must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.removeMembers("g", Arrays.asList("a", null)))
                .withMessage("userIds[1] must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.setRole("g", "user_002", null))
                .withMessage("role must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.transferOwner("g", ""))
                .withMessage("userId must not be blank");
        assertThat(calls.isEmpty()).isTrue();
    }
}
