package com.xuqm.emulator.internal.http;

import java.nio.file.Path;

/** Reads the body of a request as a form. */
@FunctionalInterface
interface FormSource {

    /** Reads it to its end; its file goes to the folder. */
    Form receive(Path folder, long maxFileBytes);
}
