@NullMarked
package com.xuqm.migration.internal.ledger;

import org.jspecify.annotations.NullMarked;
