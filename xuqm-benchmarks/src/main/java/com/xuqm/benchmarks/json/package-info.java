/** The hot models in both bindings, beside the libraries used raw. */
@NullMarked
package com.xuqm.benchmarks.json;

import org.jspecify.annotations.NullMarked;
