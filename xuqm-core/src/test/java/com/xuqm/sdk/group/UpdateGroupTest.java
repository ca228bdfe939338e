package com.xuqm.sdk.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UpdateGroupTest {

    @Test
    void whatIsNotGivenStaysAsItIs() {
        UpdateGroup changes = UpdateGroup.builder().announcement("").muted(true).build();
        assertThat(changes).isEqualTo(new UpdateGroup(null, null, "", null, null, true));
    }

    @Test
    void everythingCanBeChangedAtOnce() {
        UpdateGroup changes = UpdateGroup.builder()
                .name("Support")
                .avatar("https://example.com/a.png")
                .announcement("Closed on Sundays")
                .introduction("Ask here")
                .publicGroup(false)
                .muted(false)
                .build();
        assertThat(changes)
                .isEqualTo(new UpdateGroup(
                        "Support", "https://example.com/a.png", "Closed on Sundays", "Ask here", false, false));
    }

    @Test
    void nothingToChangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGroup.builder().build())
                .withMessageStartingWith("an update must change something");
    }

    @Test
    void aNameCannotBeTakenAway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGroup.builder().name(" "))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGroup.builder().avatar(null))
                .withMessage("avatar must not be null");
    }
}
