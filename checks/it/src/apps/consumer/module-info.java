/** An application. It names neither a transport nor a JSON binding; those are found. */
module com.example.consumer {
    requires com.xuqm.sdk;
}
