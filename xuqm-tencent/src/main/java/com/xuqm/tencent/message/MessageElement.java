package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.Map;

/**
 * A part of a message, which may have several of different types. It is kept as it came, so that what this version does not know of it goes back
 * unchanged; {@link #content()} reads it.
 *
 * @param type its type on the wire, such as {@code TIMTextElem}
 * @param fields its fields by their names on the wire, unmodifiable
 */
public record MessageElement(
        @WireName("MsgType") String type,
        @WireName("MsgContent") Map<String, Object> fields) {

    /** Copies the fields. */
    public MessageElement {
        type = Received.orEmpty(type);
        fields = Checks.copy(fields);
    }

    /**
     * Returns a text.
     *
     * @param text what to say
     * @return the element
     */
    public static MessageElement text(String text) {
        return of(new TextElement(text));
    }

    /**
     * Returns an element of the app's own.
     *
     * @param data what the app sends
     * @return the element, of which a push shows nothing; {@link CustomElement} has more
     */
    public static MessageElement custom(String data) {
        return of(new CustomElement(data, "", "", ""));
    }

    /**
     * Returns an element.
     *
     * @param content what it holds
     * @return the element
     */
    public static MessageElement of(ElementContent content) {
        return new MessageElement(Checks.notNull("content", content).type(), content.asMap());
    }

    /**
     * Reads what it holds.
     *
     * @return the content; a {@link RawElement} if this version does not know the type, or if the fields are not as they should be
     */
    public ElementContent content() {
        Fields from = new Fields(fields);
        try {
            return switch (type) {
                case TextElement.TYPE -> TextElement.read(from);
                case LocationElement.TYPE -> LocationElement.read(from);
                case FaceElement.TYPE -> FaceElement.read(from);
                case CustomElement.TYPE -> CustomElement.read(from);
                case SoundElement.TYPE -> SoundElement.read(from);
                case FileElement.TYPE -> FileElement.read(from);
                case VideoElement.TYPE -> VideoElement.read(from);
                case StreamElement.TYPE -> StreamElement.read(from);
                case ImageElement.TYPE -> ImageElement.read(from);
                case RelayElement.TYPE -> RelayElement.read(from);
                default -> new RawElement(type, fields);
            };
        } catch (IllegalArgumentException e) { // a number that is none, or half of a character
            return new RawElement(type, fields);
        }
    }

    /** Shows the type alone. */
    @Override
    public String toString() {
        return "MessageElement[" + type + "]";
    }
}
