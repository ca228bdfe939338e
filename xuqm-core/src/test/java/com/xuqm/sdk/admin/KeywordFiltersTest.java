package com.xuqm.sdk.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeywordFiltersTest {

    @Test
    void aFilterRefusesOrMasks() {
        assertThat(CreateKeywordFilter.block("spam"))
                .isEqualTo(new CreateKeywordFilter("spam", FilterAction.BLOCK, null, null));
        assertThat(CreateKeywordFilter.mask("spam"))
                .isEqualTo(new CreateKeywordFilter("spam", FilterAction.MASK, null, null));
        assertThat(CreateKeywordFilter.mask("spam", "").withEnabled(false))
                .isEqualTo(new CreateKeywordFilter("spam", FilterAction.MASK, "", false));
    }

    @Test
    void whatIsNotGivenStaysAsItIs() {
        assertThat(UpdateKeywordFilter.enabled(false)).isEqualTo(new UpdateKeywordFilter(null, null, null, false));
        assertThat(UpdateKeywordFilter.builder()
                        .keyword("ham")
                        .action(FilterAction.MASK)
                        .replacement("***")
                        .enabled(true)
                        .build())
                .isEqualTo(new UpdateKeywordFilter("ham", FilterAction.MASK, "***", true));
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
                .isThrownBy(() -> UpdateKeywordFilter.builder().keyword(""))
                .withMessage("keyword must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateKeywordFilter.builder().build())
                .withMessageStartingWith("an update must change something");
    }
}
