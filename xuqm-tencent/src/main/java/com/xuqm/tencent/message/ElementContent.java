package com.xuqm.tencent.message;

import java.util.Map;

/** What an element of a message holds. The service knows more types from year to year; those that this version does not know are {@link RawElement}s. */
public sealed interface ElementContent
        permits TextElement,
                LocationElement,
                FaceElement,
                CustomElement,
                SoundElement,
                FileElement,
                VideoElement,
                StreamElement,
                ImageElement,
                RelayElement,
                RawElement {

    /**
     * Returns what the type is called on the wire.
     *
     * @return such as {@code TIMTextElem}
     */
    String type();

    /**
     * Returns the fields as they go to the service.
     *
     * @return values by their names on the wire
     */
    Map<String, Object> asMap();
}
