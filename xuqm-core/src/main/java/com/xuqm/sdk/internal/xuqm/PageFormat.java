package com.xuqm.sdk.internal.xuqm;

import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.PageData;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Reads a page in any of the three forms that are accepted. The form that came last is tried first, so that a server which answers
 * bare arrays costs a second look once.
 */
final class PageFormat<T> implements AnswerFormat<PageData<T>> {

    private final Type object;
    private final Type array;

    @SuppressWarnings("ThreadSafe") // whichever form another thread has seen last: both are tried
    private volatile boolean arrayFirst;

    private PageFormat(Type element) {
        this.object = GenericTypes.parameterized(Envelope.class, GenericTypes.parameterized(PageData.class, element));
        this.array = GenericTypes.parameterized(Envelope.class, GenericTypes.listOf(element));
    }

    @SuppressWarnings("unchecked") // the type of the data is a page of the elements
    static <D> AnswerFormat<D> of(Type element) {
        return (AnswerFormat<D>) new PageFormat<>(element);
    }

    @Override
    public Answer<PageData<T>> read(JsonBinding json, byte[] document) {
        boolean array = arrayFirst;
        try {
            return XuqmProtocol.orEmpty(read(json, document, array), json, document, PageData.of(List.of()));
        } catch (JsonBindingException e) {
            try {
                Answer<PageData<T>> other = read(json, document, !array);
                arrayFirst = !array;
                return other;
            } catch (JsonBindingException neither) {
                e.addSuppressed(neither);
                throw e;
            }
        }
    }

    /** A page without elements has them under another name, of which a second look may make sense. */
    private static <T> Answer<PageData<T>> withElements(Answer<PageData<T>> answer) {
        if (answer instanceof Answer.Success<PageData<T>> success
                && success.data() != null
                && success.data().elements() == null) {
            throw new JsonBindingException("a list has neither content nor list", null);
        }
        return answer;
    }

    private Answer<PageData<T>> read(JsonBinding json, byte[] document, boolean bare) {
        if (!bare) {
            return withElements(XuqmProtocol.answer(json.<Envelope<PageData<T>>>fromJson(document, object)));
        }
        Answer<List<T>> list = XuqmProtocol.answer(json.<Envelope<List<T>>>fromJson(document, array));
        if (list instanceof Answer.Success<List<T>> success) {
            return new Answer.Success<>(
                    success.data() == null ? null : PageData.of(success.data()), success.requestId());
        }
        if (list instanceof Answer.Refused<List<T>> refused) {
            return refused.retyped();
        }
        return new Answer.Foreign<>();
    }
}
