/**
 * What several instances of an application share, in the database that they have: which webhooks came already, how far a campaign is, and
 * recipients from a query. It needs a {@code DataSource} and nothing else.
 */
module com.xuqm.jdbc {
    requires static org.jspecify;
    requires transitive com.xuqm.sdk;
    requires transitive java.sql;

    exports com.xuqm.jdbc;
}
