import com.xuqm.json.gson.GsonJsonBindingProvider;
import com.xuqm.sdk.json.JsonBindingProvider;

/** JSON for the Xuqm server SDK by Gson. To have this module present is enough; the SDK finds it. */
module com.xuqm.json.gson {
    requires static org.jspecify;
    requires transitive com.xuqm.sdk;
    requires com.google.gson;

    exports com.xuqm.json.gson;

    provides JsonBindingProvider with
            GsonJsonBindingProvider;
}
