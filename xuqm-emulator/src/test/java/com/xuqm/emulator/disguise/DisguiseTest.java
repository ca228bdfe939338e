package com.xuqm.emulator.disguise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisguiseTest {

    /** What a seed stands for is written down in findings: it may change only with the catalogue. */
    @Test
    void aSeedIsTheSameDisguiseEverywhere() {
        assertThat(Disguise.ofSeed(42))
                .hasToString(
                        "envelope-absent,times-seconds,extra-members,single-bare,page-entries,usersig-tls,webhook-headers,webhook-prefix");
    }

    @Test
    void eachOptionComesByChance() {
        Set<DisguiseOption> drawn = EnumSet.noneOf(DisguiseOption.class);
        LongStream.range(0, 200)
                .forEach(seed -> drawn.addAll(Disguise.ofSeed(seed).options()));

        assertThat(drawn).containsExactly(DisguiseOption.values());
    }

    @Test
    void whatIsDrawnCouldHaveBeenChosen() {
        LongStream.range(0, 500)
                .mapToObj(Disguise::ofSeed)
                .forEach(drawn -> assertThat(Disguise.of(drawn.options().toArray(DisguiseOption[]::new)))
                        .isEqualTo(drawn));
    }

    @Test
    void isReadAsItIsWritten() {
        Disguise disguise = Disguise.of(DisguiseOption.PAGES_FROM_1, DisguiseOption.CODE_ZERO);

        assertThat(disguise).hasToString("code-zero,pages-from-1");
        assertThat(Disguise.parse(" pages-from-1 , code-zero "))
                .isEqualTo(disguise)
                .hasSameHashCodeAs(disguise);
        assertThat(Disguise.parse("17")).isEqualTo(Disguise.ofSeed(17));
        assertThat(Disguise.parse("-17")).isEqualTo(Disguise.ofSeed(-17));
        assertThat(Disguise.parse("")).isEqualTo(Disguise.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code-zero,code-ok | code-zero and code-ok are about the same",
                "envelope-absent,code-ok | envelope-absent leaves nothing for code-ok to disguise",
                "code-absent,errors-under-200 | code-absent leaves nothing for errors-under-200 to disguise",
                "page-record | there is no disguise \"page-record\"; did you mean \"page-records\"?",
                "Signature-Base | there is no disguise \"Signature-Base\"; did you mean \"signature-base64\"?",
                "code-zero, | there is no disguise \"\"; did you mean \"code-ok\"?"
            })
    void whatCannotBeIsRefused(String text, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disguise.parse(text))
                .withMessage(complaint);
    }

    @Test
    void optionsAreNamedAsTheirConstants() {
        assertThat(Arrays.stream(DisguiseOption.values()).map(DisguiseOption::id))
                .isEqualTo(Arrays.stream(DisguiseOption.values())
                        .map(option -> option.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.toList()));
    }

    @Test
    void knowsWhatCorrectsIt() {
        assertThat(Disguise.parse("signature-seconds,times-iso,page-rows").correction())
                .containsOnlyKeys("wire.signature.unit", "wire.page.elements", "wire.page.total")
                .containsEntry("wire.signature.unit", "seconds");
    }
}
