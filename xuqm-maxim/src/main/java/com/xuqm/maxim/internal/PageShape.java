package com.xuqm.maxim.internal;

import java.lang.reflect.Type;

/**
 * Stands for the type of a page: a list, with what stands beside it.
 *
 * @param element the type of its elements
 */
record PageShape(Type element) implements Type {}
