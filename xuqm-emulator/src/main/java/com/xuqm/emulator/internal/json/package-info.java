/** JSON trees: parsing, writing, and reading fields out of them. */
@NullMarked
package com.xuqm.emulator.internal.json;

import org.jspecify.annotations.NullMarked;
