/**
 * Moves what an app has elsewhere to Xuqm: accounts, friends, block lists, groups and history. It reads Tencent Cloud IM ({@code
 * xuqm-tencent}), Maxim ({@code xuqm-maxim}), files of JSON Lines, or a source of your own. Start with {@code com.xuqm.migration.Migration}.
 */
module com.xuqm.migration {
    requires transitive com.xuqm.sdk;
    requires static com.xuqm.maxim;
    requires static com.xuqm.tencent;
    requires static org.jspecify;

    exports com.xuqm.migration;
    exports com.xuqm.migration.jsonlines;
    exports com.xuqm.migration.maxim;
    exports com.xuqm.migration.report;
    exports com.xuqm.migration.source;
    exports com.xuqm.migration.tencent;
}
