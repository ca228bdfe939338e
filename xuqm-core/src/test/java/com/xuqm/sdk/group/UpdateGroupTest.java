package com.xuqm.sdk.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UpdateGroupTest {

    @Test
    void whatIsNotGivenStaysAsItIs() {
        UpdateGroup changes = UpdateGroup.changes().withAnnouncement("").withMuted(true);
        assertThat(changes.members()).isEqualTo(Map.of("announcement", "", "muted", true));
    }

    @Test
    void everythingCanBeChangedAtOnce() {
        UpdateGroup changes = UpdateGroup.changes()
                .withName("Support")
                .withAvatar("https://example.com/a.png")
                .withAnnouncement("Closed on Sundays")
                .withIntroduction("Ask here")
                .withPublicGroup(false)
                .withMuted(false);
        assertThat(changes.members())
                .isEqualTo(Map.of(
                        "name", "Support",
                        "avatar", "https://example.com/a.png",
                        "announcement", "Closed on Sundays",
                        "introduction", "Ask here",
                        "publicGroup", false,
                        "muted", false));
    }

    @Test
    void nothingToChangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGroup.changes().members())
                .withMessageStartingWith("an update must change something");
    }

    @Test
    void aNameCannotBeTakenAway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGroup.changes().withName(" "))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateGroup.changes().withAvatar(null))
                .withMessage("avatar must not be null");
    }
}
