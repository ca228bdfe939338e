package com.xuqm.emulator.internal.http;

import java.io.IOException;
import org.eclipse.jetty.io.QuietException;

/** A fault cut the connection; quiet, because it was wanted. */
final class ConnectionCut extends IOException implements QuietException {

    private static final long serialVersionUID = 1L;

    ConnectionCut() {
        super("connection cut by a fault on demand");
    }
}
