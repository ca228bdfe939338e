package com.xuqm.emulator.internal.tencent.command;

import com.google.gson.JsonArray;

/** Lists as JSON. */
public final class Lists {

    private Lists() {}

    /** An array of texts. */
    public static JsonArray texts(Iterable<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /** An array of numbers. */
    public static JsonArray numbers(Iterable<? extends Number> numbers) {
        JsonArray array = new JsonArray();
        numbers.forEach(array::add);
        return array;
    }
}
