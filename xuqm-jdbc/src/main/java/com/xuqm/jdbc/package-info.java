/** Replay guard, callback ledger, campaign journal and recipients in a database. Begin with {@link com.xuqm.jdbc.JdbcDatabase}. */
@NullMarked
package com.xuqm.jdbc;

import org.jspecify.annotations.NullMarked;
