package com.xuqm.fuzz;

/** Code with defects in it, to see that the fuzzer finds them. */
public final class PlantedEntry {

    private PlantedEntry() {}

    /** Throws for an input that begins with "boom", and never returns from one that begins with "loop". */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (System.getProperty(Entry.TARGET, "").equals("url")) {
            if (text.startsWith("boom")) {
                throw new IllegalStateException("planted");
            }
        } else {
            while (text.startsWith("loop")) {
                Thread.onSpinWait();
            }
        }
    }
}
