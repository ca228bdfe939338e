@NullMarked
package com.xuqm.migration.internal.run;

import org.jspecify.annotations.NullMarked;
