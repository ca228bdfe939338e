package com.xuqm.migration.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.SourceMessage;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.migration.source.SourceRecord.Loss;
import com.xuqm.sdk.message.CustomContent;
import com.xuqm.sdk.message.FileContent;
import com.xuqm.sdk.message.ImageContent;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.tencent.message.ChatMessage;
import com.xuqm.tencent.message.CustomElement;
import com.xuqm.tencent.message.ElementContent;
import com.xuqm.tencent.message.FaceElement;
import com.xuqm.tencent.message.FileElement;
import com.xuqm.tencent.message.ImageElement;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.RelayElement;
import com.xuqm.tencent.message.SoundElement;
import com.xuqm.tencent.message.TextElement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message of Tencent")
class TencentContentsTest {

    private static final ImageElement.Size LARGE = new ImageElement.Size(2, 20, 200, 100, "https://t.example/large");
    private static final ImageElement.Size ORIGINAL =
            new ImageElement.Size(1, 99, 900, 600, "https://t.example/original");

    private static List<SourceRecord<SourceMessage>> read(long flags, String custom, ElementContent... elements) {
        return TencentContents.ofPair(new ChatMessage(
                "ann",
                "ben",
                1,
                2,
                Instant.ofEpochSecond(1_700_000_000),
                null,
                flags,
                0,
                "key",
                Arrays.stream(elements).map(MessageElement::of).toList(),
                custom));
    }

    private static SourceRecord<SourceMessage> one(ElementContent element) {
        return read(0, "", element).get(0);
    }

    private static Object content(SourceRecord<SourceMessage> rec) {
        SourceMessage value = rec.value();
        assertThat(value).as("a message").isNotNull();
        return value == null ? "" : value.content();
    }

    @Test
    @DisplayName("with a picture or a file has its address, and is counted, since the address may expire")
    void with_a_file_has_its_address() {
        SourceRecord<SourceMessage> image = one(new ImageElement("u", 1, List.of(LARGE, ORIGINAL)));
        SourceRecord<SourceMessage> file = one(new FileElement("https://t.example/f", "u", 7, "a.pdf"));

        assertThat(content(image)).isEqualTo(new ImageContent("https://t.example/original", null, 900, 600, 99L));
        assertThat(image.losses()).containsExactly(new Loss(Reason.MEDIA_AT_SOURCE, "image"));
        assertThat(content(file)).isEqualTo(new FileContent("https://t.example/f", "a.pdf", 7L, null));
        assertThat(file.losses()).containsExactly(new Loss(Reason.MEDIA_AT_SOURCE, "file"));
    }

    @Test
    @DisplayName("whose picture has no original takes the next best one")
    void takes_the_next_best_picture() {
        assertThat(content(one(new ImageElement("u", 1, List.of(LARGE)))))
                .isEqualTo(new ImageContent("https://t.example/large", null, 200, 100, 20L));
    }

    @Test
    @DisplayName("whose file has no address any more is lost, and says so by a code of its own")
    void without_an_address_is_lost() {
        SourceRecord<SourceMessage> sound = one(new SoundElement("", "u", 7, Duration.ofSeconds(3)));
        SourceRecord<SourceMessage> image = one(new ImageElement("u", 1, List.of()));

        assertThat(sound.reason()).isEqualTo(Reason.MEDIA_GONE);
        assertThat(sound.detail()).isEqualTo("TIMSoundElem");
        assertThat(image.reason()).isEqualTo(Reason.MEDIA_GONE);
    }

    @Test
    @DisplayName("of an app's own kind stays as it is, and one that the target has no kind for is counted")
    void of_an_own_kind_stays() {
        SourceRecord<SourceMessage> custom = one(new CustomElement("data", "desc", "ext", "sound"));
        SourceRecord<SourceMessage> face = one(new FaceElement(3, "smile"));

        assertThat(content(custom))
                .isEqualTo(new CustomContent(Map.of("data", "data", "desc", "desc", "ext", "ext", "sound", "sound")));
        assertThat(custom.losses()).isEmpty();
        assertThat(content(face)).isInstanceOf(CustomContent.class);
        assertThat(face.losses()).containsExactly(new Loss(Reason.AS_CUSTOM, "TIMFaceElem"));
    }

    @Test
    @DisplayName("that replies to another is what it says, and its link is counted by itself")
    void that_replies_is_what_it_says() {
        List<SourceRecord<SourceMessage>> reply =
                read(0, "{\"messageReply\":{\"messageID\":\"144115-1-2\"}}", new TextElement("Yes"));
        List<SourceRecord<SourceMessage>> other = read(0, "{\"mine\":1}", new TextElement("Yes"));

        assertThat(content(reply.get(0))).isEqualTo(new TextContent("Yes"));
        assertThat(reply.get(0).losses()).extracting(Loss::reason).containsExactly(Reason.REPLY);
        assertThat(other.get(0).losses()).extracting(Loss::reason).containsExactly(Reason.MESSAGE_FIELD);
    }

    @Test
    @DisplayName("that was recalled, is empty, or was merged out of reach is none, each with its code")
    void that_is_none() {
        assertThat(read(8, "", new TextElement("x")).get(0).reason()).isEqualTo(Reason.RECALLED);
        assertThat(read(0, "").get(0).reason()).isEqualTo(Reason.EMPTY);
        assertThat(one(new TextElement("")).reason()).isEqualTo(Reason.EMPTY);
        assertThat(one(new RelayElement("t", 2, "c", List.of(), List.of(), "key"))
                        .reason())
                .isEqualTo(Reason.MERGE_OUT_OF_REACH);
    }

    @Test
    @DisplayName("of several elements is a message for each, with keys of their own that are always the same")
    void of_several_elements_is_several() {
        List<SourceRecord<SourceMessage>> two = read(0, "", new TextElement("one"), new TextElement("two"));

        assertThat(two).extracting(SourceRecord::id).containsExactly("tc-key", "tc-key-1");
        assertThat(two.get(0).losses()).extracting(Loss::reason).containsExactly(Reason.SPLIT);
    }
}
