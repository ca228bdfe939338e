/** A transport and a JSON binding of a user's own. */
module com.example.provider {
    requires com.xuqm.sdk;

    uses com.xuqm.sdk.http.HttpTransportProvider;
    uses com.xuqm.sdk.json.JsonBindingProvider;

    provides com.xuqm.sdk.http.HttpTransportProvider with
            com.example.provider.OwnTransportProvider;
    provides com.xuqm.sdk.json.JsonBindingProvider with
            com.example.provider.OwnJsonProvider;
}
