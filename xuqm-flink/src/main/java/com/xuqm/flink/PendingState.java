package com.xuqm.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The elements without an outcome, as checkpoints and savepoints have them: a list that Flink spreads over the subtasks, and beside it the number of
 * the format. The elements are written by the serializer of the stream, whose compatibility is Flink's.
 */
final class PendingState<T> {

    static final int FORMAT = 1;

    private final ListStateDescriptor<T> elements;
    private final ListStateDescriptor<Integer> format =
            new ListStateDescriptor<>("xuqm-format", IntSerializer.INSTANCE);
    private @Nullable ListState<T> kept;
    private @Nullable ListState<Integer> formats;

    PendingState(TypeSerializer<T> serializer) {
        this.elements = new ListStateDescriptor<>("xuqm-pending", serializer);
    }

    void open(OperatorStateStore store) throws Exception {
        ListState<Integer> written = store.getUnionListState(format);
        for (int number : written.get()) {
            if (number > FORMAT) {
                throw new IllegalStateException("the state was written by a newer xuqm-flink, in format " + number
                        + ", but this one reads up to format " + FORMAT + ": use at least the version that wrote it");
            }
        }
        formats = written;
        kept = store.getListState(elements);
    }

    List<T> read() throws Exception {
        List<T> all = new ArrayList<>();
        Objects.requireNonNull(kept, "it is open").get().forEach(all::add);
        return all;
    }

    void write(List<T> pending) throws Exception {
        Objects.requireNonNull(formats, "it is open").update(List.of(FORMAT));
        Objects.requireNonNull(kept, "it is open").update(pending);
    }
}
