package com.xuqm.emulator.fault;

/** Arbitrary bytes in place of an HTTP response. */
public final class GarbleResponse implements Fault {

    private final byte[] bytes;

    GarbleResponse(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "raw response of " + bytes.length + " bytes";
    }
}
