package com.xuqm.it.footprint;

import com.xuqm.it.support.GeneratedPart;

/** {@code mvn -q -Pfootprint}: prints what each transport costs with each binding, and writes it into the documentation if told. */
public final class FootprintMain {

    private FootprintMain() {}

    public static void main(String[] arguments) throws Exception {
        String markdown;
        try (Measurement measurement = new Measurement()) {
            markdown = new FootprintTable(measurement.idle(), measurement.pairs()).markdown();
        }
        System.out.println(markdown);
        if (Boolean.getBoolean("xuqm.docs.update")) {
            GeneratedPart.of("docs/transports.md").mustBe(markdown);
        }
        // Maven would wait for threads that the emulator's server may have left
        System.exit(0);
    }
}
