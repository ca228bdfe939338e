package com.xuqm.flink.table;

import com.xuqm.flink.XuqmConnection;
import com.xuqm.sdk.bulk.BulkRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.table.api.ValidationException;
import org.apache.flink.table.connector.sink.DynamicTableSink;
import org.apache.flink.table.factories.DynamicTableSinkFactory;
import org.apache.flink.table.factories.FactoryUtil;
import org.apache.flink.table.types.logical.LogicalTypeFamily;
import org.apache.flink.table.types.logical.RowType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sink of a table with {@code 'connector' = 'xuqm'}. Flink finds it by its name. Secrets are no options, since options are shown: they come
 * from the environment of the task managers, see {@link XuqmConnection#fromEnvironment()}.
 */
public final class XuqmTableFactory implements DynamicTableSinkFactory {

    /** What is sent: {@code messages}, {@code pushes} or {@code accounts}. */
    public static final ConfigOption<Kind> KIND =
            ConfigOptions.key("kind").enumType(Kind.class).defaultValue(Kind.MESSAGES);

    /** The campaign's name. */
    public static final ConfigOption<String> CAMPAIGN =
            ConfigOptions.key("campaign").stringType().noDefaultValue();

    /** The text of a message or a push. */
    public static final ConfigOption<String> TEXT =
            ConfigOptions.key("text").stringType().noDefaultValue();

    /** The title of a push. */
    public static final ConfigOption<String> TITLE =
            ConfigOptions.key("title").stringType().noDefaultValue();

    /** The column of text with the id of whom it is for. */
    public static final ConfigOption<String> USER_COLUMN =
            ConfigOptions.key("column.user-id").stringType().defaultValue("user_id");

    /** The column of text with the name of an account that is imported. */
    public static final ConfigOption<String> NAME_COLUMN =
            ConfigOptions.key("column.nickname").stringType().defaultValue("nickname");

    /** How many requests a second all subtasks together send at the most; none by default. */
    public static final ConfigOption<Double> REQUESTS =
            ConfigOptions.key("limit.requests-per-second").doubleType().noDefaultValue();

    /** How many recipients a second all subtasks together send to at the most; none by default. */
    public static final ConfigOption<Double> RECIPIENTS =
            ConfigOptions.key("limit.recipients-per-second").doubleType().noDefaultValue();

    /** A class with a constructor without parameters that implements {@link XuqmConnection}; the environment by default. */
    public static final ConfigOption<String> CONNECTION =
            ConfigOptions.key("connection").stringType().noDefaultValue();

    /** What a table sends. */
    public enum Kind {
        /** One message to many. */
        MESSAGES,
        /** One push to many, one by one. */
        PUSHES,
        /** Accounts to be imported. */
        ACCOUNTS
    }

    /** Makes the factory. Flink does that. */
    public XuqmTableFactory() {}

    @Override
    public String factoryIdentifier() {
        return "xuqm";
    }

    @Override
    public Set<ConfigOption<?>> requiredOptions() {
        return Set.of(CAMPAIGN);
    }

    @Override
    public Set<ConfigOption<?>> optionalOptions() {
        return Set.of(KIND, TEXT, TITLE, USER_COLUMN, NAME_COLUMN, REQUESTS, RECIPIENTS, CONNECTION);
    }

    @Override
    public DynamicTableSink createDynamicTableSink(Context context) {
        FactoryUtil.TableFactoryHelper helper = FactoryUtil.createTableFactoryHelper(this, context);
        helper.validate();
        ReadableConfig options = helper.getOptions();
        Kind kind = options.get(KIND);
        RowType row = (RowType) context.getPhysicalRowDataType().getLogicalType();
        return new XuqmTableSink(
                new XuqmTableSink.Plan(
                        kind,
                        options.get(CAMPAIGN),
                        kind == Kind.ACCOUNTS ? "" : needed(options, TEXT, kind),
                        kind == Kind.PUSHES ? needed(options, TITLE, kind) : "",
                        column(row, options, USER_COLUMN),
                        kind == Kind.ACCOUNTS ? column(row, options, NAME_COLUMN) : -1),
                connection(options.getOptional(CONNECTION).orElse(null), context.getClassLoader()),
                limit(options));
    }

    private static String needed(ReadableConfig options, ConfigOption<String> option, Kind kind) {
        return options.getOptional(option)
                .orElseThrow(() -> new ValidationException(
                        "a table with 'kind' = '" + kind + "' needs the option '" + option.key() + "'"));
    }

    private static int column(RowType row, ReadableConfig options, ConfigOption<String> option) {
        String name = options.get(option);
        int index = row.getFieldIndex(name);
        if (index < 0 || !row.getTypeAt(index).is(LogicalTypeFamily.CHARACTER_STRING)) {
            throw new ValidationException("there is no column '" + name + "' of text, as '" + option.key()
                    + "' names it; there are " + row.getFieldNames());
        }
        return index;
    }

    private static @Nullable BulkRate limit(ReadableConfig options) {
        List<BulkRate> limits = new ArrayList<>();
        options.getOptional(REQUESTS).ifPresent(rate -> limits.add(BulkRate.requests(rate)));
        options.getOptional(RECIPIENTS).ifPresent(rate -> limits.add(BulkRate.recipients(rate)));
        if (limits.size() > 1) {
            throw new ValidationException(
                    "set one of '" + REQUESTS.key() + "' and '" + RECIPIENTS.key() + "', and not both");
        }
        return limits.isEmpty() ? null : limits.get(0);
    }

    private static XuqmConnection connection(@Nullable String name, ClassLoader loader) {
        if (name == null) {
            return XuqmConnection.fromEnvironment();
        }
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(XuqmConnection.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new ValidationException(
                    "the option 'connection' must name a class that implements " + XuqmConnection.class.getName()
                            + " and has a public constructor without parameters, but names " + name,
                    e);
        }
    }
}
