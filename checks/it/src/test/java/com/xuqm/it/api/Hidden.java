package com.xuqm.it.api;

/** Nobody outside can name it. */
class Hidden {

    public void inherited() {}

    protected void step() {}

    void own() {}
}
