package com.xuqm.tck.http;

/** Throws what code of a user's may throw, checked or not, exception or error. */
final class Throwing {

    private Throwing() {}

    /** Throws a new one of a class that has a constructor without parameters; returns never. */
    static RuntimeException any(Class<? extends Throwable> type) {
        Throwable made;
        try {
            made = type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        throw Throwing.<RuntimeException>unchecked(made);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type is erased, and so nothing is cast
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
