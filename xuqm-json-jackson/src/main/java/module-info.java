import com.xuqm.json.jackson.JacksonJsonBindingProvider;
import com.xuqm.sdk.json.JsonBindingProvider;

/** JSON for the Xuqm server SDK by Jackson 2. To have this module present is enough; the SDK finds it. */
module com.xuqm.json.jackson {
    requires static org.jspecify;
    requires transitive com.xuqm.sdk;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports com.xuqm.json.jackson;

    provides JsonBindingProvider with
            JacksonJsonBindingProvider;
}
