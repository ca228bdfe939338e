@NullMarked
package com.xuqm.cli.migrate;

import org.jspecify.annotations.NullMarked;
