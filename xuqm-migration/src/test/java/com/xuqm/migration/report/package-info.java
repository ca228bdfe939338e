@NullMarked
package com.xuqm.migration.report;

import org.jspecify.annotations.NullMarked;
