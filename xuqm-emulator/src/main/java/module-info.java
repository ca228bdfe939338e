/** The Xuqm backend on localhost, for development and tests. */
module com.xuqm.emulator {
    requires com.google.gson;
    requires java.desktop;
    requires info.picocli;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;
    requires org.eclipse.jetty.websocket.core.common;
    requires org.eclipse.jetty.websocket.core.server;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports com.xuqm.emulator;
    exports com.xuqm.emulator.disguise;
    exports com.xuqm.emulator.fault;
    exports com.xuqm.emulator.inspect;
    exports com.xuqm.emulator.junit;
    exports com.xuqm.emulator.realtime;

    // The command-line parser sets the fields of the program's options.
    opens com.xuqm.emulator to
            info.picocli;
}
