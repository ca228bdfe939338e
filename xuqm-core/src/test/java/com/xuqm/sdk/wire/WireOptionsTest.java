package com.xuqm.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.error.XuqmConfigurationException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wire options")
class WireOptionsTest {

    @TempDir
    Path folder;

    private static WireOptions load(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return WireOptions.load(properties);
    }

    @Test
    void are_what_is_assumed_unless_told_otherwise() {
        WireOptions options = WireOptions.standard();

        assertThat(options.get(WireOption.SIGNATURE_UNIT)).isEqualTo(EpochUnit.MILLISECONDS);
        assertThat(options.get(WireOption.PAGE_FIRST)).isZero();
        assertThat(options.toProperties()).isEmpty();
        assertThat(options).hasToString("WireOptions{}");
    }

    @Test
    void keep_what_was_set_and_nothing_else() {
        WireOptions options = WireOptions.standard().with(WireOption.PAGE_FIRST, 1L);

        assertThat(options.get(WireOption.PAGE_FIRST)).isEqualTo(1);
        assertThat(options.get(WireOption.TOKEN_HEADER)).isEqualTo("Authorization");
        assertThat(WireOptions.standard().get(WireOption.PAGE_FIRST)).isZero();
        assertThat(options).hasToString("WireOptions{wire.page.first=1}");
        assertThat(options.with(WireOption.PAGE_FIRST, 0L)).isEqualTo(WireOptions.standard());
    }

    @Test
    void come_back_from_a_file_as_they_were_written() throws IOException {
        WireOptions options = WireOptions.standard()
                .with(WireOption.SIGNATURE_ALGORITHM, MacAlgorithm.HMAC_SM3)
                .with(WireOption.SIGNATURE_ENCODING, CodeEncoding.UPPER_HEX)
                .with(WireOption.SIGNATURE_TEXT, SignedText.of("{appKey}\n{userId}\n\n\n{timestamp}\n{nonce}"))
                .with(WireOption.APP_PARAMETER, AppParameter.APP_ID)
                .with(WireOption.APP_PLACE, AppPlace.BODY)
                .with(WireOption.USERSIG_FORMAT, UserSigFormat.TLS)
                .with(WireOption.USERSIG_SDK_APP_ID, 1_400_000_000L)
                .with(WireOption.TOKEN_SCHEME, "")
                .with(WireOption.PAGE_ELEMENTS, List.of("列表", "entries"))
                .with(WireOption.WEBHOOK_TEXT, SignedText.of("{timestamp}.{body}"));
        StringWriter text = new StringWriter();
        options.toProperties().store(text, null);
        Path file = Files.writeString(folder.resolve("wire.properties"), text.toString());

        assertThat(WireOptions.load(file)).isEqualTo(options).hasSameHashCodeAs(options);
    }

    @Test
    void are_read_from_a_file_in_utf_8() throws IOException {
        Path file = Files.writeString(folder.resolve("wire.properties"), "wire.page.elements = 列表 , list\n");

        assertThat(WireOptions.load(file).get(WireOption.PAGE_ELEMENTS)).containsExactly("列表", "list");
    }

    @Test
    void can_each_be_written_and_read() {
        WireOption.all()
                .forEach((name, option) ->
                        assertThat(load(name, written(option))).as(name).isEqualTo(WireOptions.standard()));
        assertThat(WireOption.all()).hasSizeGreaterThan(30).allSatisfy((name, option) -> {
            assertThat(name).matches("wire(\\.[a-z]+(-[a-z]+)*){2}").isEqualTo(option.name());
            assertThat(option).hasToString(name);
        });
    }

    private static <T> String written(WireOption<T> option) {
        return option.write(option.standard());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wire.page.frist | 1 | there is no wire option wire.page.frist; did you mean wire.page.first?",
                "page.first | 1 | there is no wire option page.first; did you mean wire.page.first?",
                "wire.signature.unit | minutes | a wire option does not fit: wire.signature.unit must be one of milliseconds, seconds, but is minutes",
                "wire.page.first | 2 | a wire option does not fit: wire.page.first must be a whole number from 0 to 1, but is 2",
                "wire.page.first | one | a wire option does not fit: wire.page.first must be a whole number from 0 to 1, but is one",
                "wire.batch.recipients | 0 | a wire option does not fit: wire.batch.recipients must be a whole number from 1 to 500, but is 0",
                "wire.signature.text | {appkey}{nonce} | a wire option does not fit: wire.signature.text knows {appKey}, {userId}, {timestamp}, {nonce}, but not {appkey}",
                "wire.signature.text | nothing | a wire option does not fit: wire.signature.text must name one of {appKey}, {userId}, {timestamp}, {nonce}",
                "wire.webhook.text | {body}{timestamp} | a wire option does not fit: wire.webhook.text must end with {body}, and name it once",
                "wire.webhook.text | {body}{body} | a wire option does not fit: wire.webhook.text must end with {body}, and name it once"
            })
    void that_do_not_fit_are_refused_with_what_would(String name, String value, String complaint) {
        assertThatExceptionOfType(XuqmConfigurationException.class)
                .isThrownBy(() -> load(name, value))
                .withMessage(complaint);
    }

    @ParameterizedTest
    @CsvSource({"wire.token.header, 'X Token'", "wire.page.elements, 'a,,b'", "wire.request-id.headers, ''"})
    void that_cannot_be_names_are_refused(String name, String value) {
        assertThatExceptionOfType(XuqmConfigurationException.class)
                .isThrownBy(() -> load(name, value))
                .withMessageContaining("does not fit");
    }

    @Test
    void are_checked_in_code_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireOptions.standard().with(WireOption.PAGE_FIRST, 7L))
                .withMessage("wire.page.first must be a whole number from 0 to 1, but is 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireOptions.standard().with(WireOption.TOKEN_HEADER, "a\nb"));
    }

    @Test
    void in_a_file_that_is_not_there_are_a_configuration_error() {
        assertThatExceptionOfType(XuqmConfigurationException.class)
                .isThrownBy(() -> WireOptions.load(folder.resolve("none.properties")))
                .withMessageContaining("none.properties cannot be read");
    }
}
