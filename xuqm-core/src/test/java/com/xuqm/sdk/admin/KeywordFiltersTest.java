package com.xuqm.sdk.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeywordFiltersTest {

    @Test
    void aFilterRefusesOrMasks() {
        assertThat(CreateKeywordFilter.block("spam").members())
                .isEqualTo(Map.of("keyword", "spam", "action", FilterAction.BLOCK));
        assertThat(CreateKeywordFilter.mask("spam").members())
                .isEqualTo(Map.of("keyword", "spam", "action", FilterAction.MASK));
        assertThat(CreateKeywordFilter.mask("spam", "").withEnabled(false).members())
                .isEqualTo(Map.of("keyword", "spam", "action", FilterAction.MASK, "replacement", "", "enabled", false));
    }

    @Test
    void whatIsNotGivenStaysAsItIs() {
        assertThat(UpdateKeywordFilter.enabled(false).members()).isEqualTo(Map.of("enabled", false));
        assertThat(UpdateKeywordFilter.changes()
                        .withKeyword("ham")
                        .withAction(FilterAction.MASK)
                        .withReplacement("***")
                        .withEnabled(true)
                        .members())
                .isEqualTo(
                        Map.of("keyword", "ham", "action", FilterAction.MASK, "replacement", "***", "enabled", true));
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateKeywordFilter.block(" "))
                .withMessage("keyword must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateKeywordFilter.mask("spam", null))
                .withMessage("replacement must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateKeywordFilter.changes().withKeyword(""))
                .withMessage("keyword must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateKeywordFilter.changes().members())
                .withMessageStartingWith("an update must change something");
    }
}
