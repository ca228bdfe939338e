/** Calls over sockets: the SDK on each transport beside the library used raw, and beside other SDKs, with the server in its own process. */
@NullMarked
package com.xuqm.benchmarks.load;

import org.jspecify.annotations.NullMarked;
