import com.xuqm.json.jackson3.Jackson3JsonBindingProvider;
import com.xuqm.sdk.json.JsonBindingProvider;

/** JSON for the Xuqm server SDK by Jackson 3. To have this module present is enough; the SDK finds it. */
// Suppressed because the digit is that of the library.
@SuppressWarnings("module")
module com.xuqm.json.jackson3 {
    requires static org.jspecify;
    requires transitive com.xuqm.sdk;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports com.xuqm.json.jackson3;

    provides JsonBindingProvider with
            Jackson3JsonBindingProvider;
}
