/** What is done and what became of it, in memory and in the journal. */
@NullMarked
package com.xuqm.migration.internal.ledger;

import org.jspecify.annotations.NullMarked;
