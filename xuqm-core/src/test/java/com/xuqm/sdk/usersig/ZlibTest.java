package com.xuqm.sdk.usersig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Zlib streams")
class ZlibTest {

    private final Zlib zlib = new Zlib();
    private final ByteText text = new ByteText(1);
    private final ByteText read = new ByteText(1);

    /** Nothing that could be compressed. */
    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** What was written after the first bytes. */
    private byte[] streamAfter(int length) {
        return Arrays.copyOfRange(text.array(), length, text.length());
    }

    private byte[] inflated(byte[] stream, int most) throws MalformedException {
        zlib.inflate(stream, read, most);
        return Arrays.copyOf(read.array(), read.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1_023, 1_024, 1_025, 65_534, 65_535})
    void give_back_what_was_put_in_stored_or_deflated(int length) throws MalformedException {
        byte[] bytes = random(length);
        text.add(bytes);
        zlib.store(text, 0, length);
        assertThat(inflated(streamAfter(length), 65_535)).isEqualTo(bytes);

        text.length(length);
        zlib.deflate(text, 0, length);
        assertThat(inflated(streamAfter(length), 65_535)).isEqualTo(bytes);
    }

    @Test
    void have_stored_blocks_of_a_bounded_length() {
        text.add(random(65_536));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> zlib.store(text, 0, 65_536))
                .withMessage("a stored block has at most 65535 bytes, not 65536");
    }

    @Test
    void are_inflated_up_to_a_bound() throws MalformedException {
        text.add(random(2_000));
        zlib.deflate(text, 0, 2_000);
        byte[] stream = streamAfter(2_000);

        assertThat(inflated(stream, 2_000)).hasSize(2_000);
        assertThatThrownBy(() -> inflated(stream, 1_999))
                .isInstanceOf(MalformedException.class)
                .hasMessage("it inflates to more than 1999 bytes");
    }

    @Test
    void take_no_native_memory_once_their_tool_has_ended() throws MalformedException {
        text.add(random(10));
        zlib.deflate(text, 0, 10);
        byte[] stream = streamAfter(10);
        inflated(stream, 10);
        zlib.end();

        // the JDK's way of saying that the memory is freed
        assertThatThrownBy(() -> inflated(stream, 10)).hasMessage("Inflater has been closed");
        assertThatThrownBy(() -> zlib.deflate(text, 0, 10)).hasMessage("Deflater has been closed");
    }

    @Test
    void may_have_had_no_tool_at_all() {
        zlib.end();

        assertThat(text.length()).isZero();
    }
}
