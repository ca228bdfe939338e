package com.xuqm.tencent.moderation;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Words that the filters of the service look for. */
public final class Keywords {

    static {
        InnerAccess.grant(Keywords.class, Keywords::new);
    }

    private final Calls calls;
    private final TencentOptions options;

    Keywords(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
    }

    /**
     * Adds keywords that the cloud looks for: {@code POST /v4/im_msg_audit_mgr/add_cloud_audit_keywords}.
     *
     * <p>Singapore data centre only on the international site. Codes 2001 internal,2002 not supported,2003 parameter,2004 permission,2015
     * not enabled,2016 too many keywords. Page 1047/77831 of the service's documents.
     *
     * @param libraryId the library of keywords
     * @param userKeywords the keywords
     * @return the call
     */
    public Call<KeywordsChanged> addToCloud(String libraryId, Collection<NewCloudKeyword> userKeywords) {
        return calls.call(
                RequestSpec.of(KeywordsOperations.ADD_TO_CLOUD)
                        .json(Wire.members(
                                "SdkAppId",
                                options.sdkAppId(),
                                "LibID",
                                Checks.id("libraryId", libraryId),
                                "UserKeywords",
                                Checks.elements("userKeywords", userKeywords))),
                KeywordsChanged.class);
    }

    /**
     * Deletes keywords that the cloud looks for: {@code POST /v4/im_msg_audit_mgr/delete_cloud_audit_keywords}.
     *
     * <p>Page title listed, text not stored. The service's documents name it; its fields are known from another SDK only.
     *
     * @param libraryId the library of keywords
     * @param keywords the keywords; 1 to 10 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<DeletedKeyword>> deleteFromCloud(String libraryId, Collection<String> keywords) {
        return calls.call(
                RequestSpec.of(KeywordsOperations.DELETE_FROM_CLOUD)
                        .json(Wire.members(
                                "SdkAppId",
                                options.sdkAppId(),
                                "LibID",
                                Checks.id("libraryId", libraryId),
                                "Keywords",
                                Checks.ids("keywords", keywords, 10))),
                DeletedKeywordList.class,
                (DeletedKeywordList answer) -> BatchOutcome.of(
                        KeywordsOperations.DELETE_FROM_CLOUD,
                        answer.details(),
                        item -> ItemFailure.unless(item.deleted(), item.keyword(), item.errorInfo())));
    }

    /**
     * Lists keywords that the cloud looks for: {@code POST /v4/im_msg_audit_mgr/get_cloud_audit_keywords}.
     *
     * <p>Page title listed, text not stored. The service's documents name it; its fields are known from another SDK only.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<CloudKeyword> listCloud(CloudKeywords request) {
        Map<String, Object> members =
                Wire.with(Checks.notNull("request", request).asMap(), "SdkAppId", options.sdkAppId());
        return calls.pages(
                () -> RequestSpec.of(KeywordsOperations.LIST_CLOUD).json(members),
                CloudKeyword.class,
                Listing.of(CloudKeywordsPage.class, CloudKeywordsPage::infos)
                        .counted(CloudKeywordsPage::totalCount)
                        .sized("Limit", 100));
    }

    /**
     * Lists the libraries of keywords: {@code POST /v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @return the list, fetched as it is read
     */
    public PagedCall<CloudKeyword> listCloudIds() {
        Map<String, Object> members = Wire.members("SdkAppId", options.sdkAppId());
        return calls.pages(
                () -> RequestSpec.of(KeywordsOperations.LIST_CLOUD_IDS).json(members),
                CloudKeyword.class,
                Listing.of(CloudKeywordsPage.class, CloudKeywordsPage::infos)
                        .counted(CloudKeywordsPage::totalCount)
                        .sized("Limit", 100));
    }

    /**
     * Adds keywords that are looked for locally: {@code POST /v4/im_msg_audit_mgr/add_local_audit_keywords}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @param localAuditWords the keywords
     * @return the call
     */
    public Call<KeywordsChanged> addLocal(Collection<LocalKeyword> localAuditWords) {
        return calls.call(
                RequestSpec.of(KeywordsOperations.ADD_LOCAL)
                        .json(Wire.members(
                                "SdkAppId",
                                options.sdkAppId(),
                                "LocalAuditWords",
                                Wire.maps("localAuditWords", localAuditWords, LocalKeyword::asMap))),
                KeywordsChanged.class);
    }

    /**
     * Deletes keywords that are looked for locally: {@code POST /v4/im_msg_audit_mgr/delete_local_audit_keywords}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @param localAuditWords the keywords
     * @return the call
     */
    public Call<KeywordsChanged> deleteLocal(Collection<LocalKeyword> localAuditWords) {
        return calls.call(
                RequestSpec.of(KeywordsOperations.DELETE_LOCAL)
                        .json(Wire.members(
                                "SdkAppId",
                                options.sdkAppId(),
                                "LocalAuditWords",
                                Wire.maps("localAuditWords", localAuditWords, LocalKeyword::asMap))),
                KeywordsChanged.class);
    }

    /**
     * Lists keywords that are looked for locally: {@code POST /v4/im_msg_audit_mgr/get_local_audit_keywords}.
     *
     * <p>Counters TotalCount/TotalRegCount/CurCount/CurRegCount. The service's documents do not have it; it is known from another SDK only.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<StoredLocalKeyword> listLocal(LocalKeywords request) {
        Map<String, Object> members =
                Wire.with(Checks.notNull("request", request).asMap(), "SdkAppId", options.sdkAppId());
        return calls.pages(
                () -> RequestSpec.of(KeywordsOperations.LIST_LOCAL).json(members),
                StoredLocalKeyword.class,
                Listing.of(LocalKeywordsPage.class, LocalKeywordsPage::localAuditWords)
                        .counted(LocalKeywordsPage::totalCount)
                        .sized("Limit", 100));
    }
}
