package com.xuqm.emulator.internal.tencent.moderation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Sizes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looking for what must not be said, by keywords of the application. */
public final class ModerationCommands {

    private static final int BAD = 2003;
    private static final int CONTENT_BYTES = 8 * 1024;
    private static final int WORDS = 10;
    private static final int PAGE = 100;
    private static final String LIBRARY = "lib_1";

    private final Map<String, String> cloud = new LinkedHashMap<>();
    private final Map<Long, Args> local = new LinkedHashMap<>();
    private long lastId;
    private long lastRequest;

    /** Creates the area, without keywords. */
    public ModerationCommands() {}

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("im_msg_audit", BAD)
                .add("moderation.check", "content_moderation", this::check)
                .add("moderation.checkBatch", "batch_content_moderation", this::checkBatch);
        commands.service("im_msg_audit_mgr", BAD)
                .add("keywords.addCloud", "add_cloud_audit_keywords", this::addCloud)
                .add("keywords.deleteCloud", "delete_cloud_audit_keywords", this::deleteCloud)
                .add("keywords.pageCloud", "get_cloud_audit_keywords", this::pageCloud)
                .add("keywords.idsCloud", "get_cloud_audit_keywords_ids", this::idsCloud)
                .add("keywords.addLocal", "add_local_audit_keywords", this::addLocal)
                .add("keywords.deleteLocal", "delete_local_audit_keywords", this::deleteLocal)
                .add("keywords.listLocal", "get_local_audit_keywords", this::listLocal);
    }

    private JsonFields answer() {
        return JsonFields.start().put("RequestId", "request_" + ++lastRequest);
    }

    private JsonFields verdict(JsonFields answer, Args args) {
        args.text("ContentType");
        String content = args.text("Content");
        if (Sizes.bytes(content) > CONTENT_BYTES) {
            throw args.bad("Content is longer than " + CONTENT_BYTES + " bytes");
        }
        List<String> found = new ArrayList<>(
                cloud.keySet().stream().filter(content::contains).toList());
        local.values().stream()
                .map(word -> word.text("Keyword"))
                .filter(content::contains)
                .forEach(found::add);
        return answer.put("Result", found.isEmpty() ? "Pass" : "Block")
                .put("Score", found.isEmpty() ? 0 : 100)
                .put("Label", found.isEmpty() ? "Normal" : "Custom")
                .put("Keywords", Lists.texts(found));
    }

    private JsonObject check(Args args) {
        args.text("AuditName");
        return verdict(answer(), args).json();
    }

    private JsonObject checkBatch(Args args) {
        args.text("AuditName");
        JsonArray results = new JsonArray();
        for (Args content : args.objects("Contents", WORDS)) {
            JsonFields result = answer().put("ErrorCode", 0)
                    .put("ErrorInfo", "")
                    .put("ContentId", content.number("ContentId", 0, Integer.MAX_VALUE))
                    .put("SubLabel", "");
            results.add(verdict(result, content).json());
        }
        return JsonFields.start().put("AuditResults", results).json();
    }

    private static List<Args> page(Args args, List<Args> all) {
        int start = (int) Math.min(all.size(), args.numberOr("Offset", 0, 0, Integer.MAX_VALUE));
        return all.subList(start, (int) Math.min(all.size(), start + args.numberOr("Limit", PAGE, 1, PAGE)));
    }

    private JsonObject addCloud(Args args) {
        args.text("LibID");
        args.objects("UserKeywords", WORDS)
                .forEach(word -> cloud.put(word.text("Content"), word.textOr("Label", "Custom")));
        return answer().json();
    }

    private JsonObject deleteCloud(Args args) {
        args.text("LibID");
        JsonArray details = new JsonArray();
        int count = 0;
        for (String word : args.texts("Keywords", WORDS)) {
            boolean was = cloud.remove(word) != null;
            count += was ? 1 : 0;
            details.add(JsonFields.start()
                    .put("KeywordID", word)
                    .put("Keyword", word)
                    .put("Deleted", was)
                    .put("ErrorInfo", was ? "" : "there is no such keyword")
                    .json());
        }
        return answer().put("Count", count).put("Details", details).json();
    }

    private JsonObject pageCloud(Args args) {
        String wanted = args.textOr("Content", "");
        List<String> all =
                cloud.keySet().stream().filter(word -> word.contains(wanted)).toList();
        int start = (int) Math.min(all.size(), args.numberOr("Offset", 0, 0, Integer.MAX_VALUE));
        int end = (int) Math.min(all.size(), start + args.numberOr("Limit", PAGE, 1, PAGE));
        JsonArray infos = new JsonArray();
        all.subList(start, end).forEach(word -> infos.add(info(word, word)));
        return answer().put("TotalCount", all.size()).put("Infos", infos).json();
    }

    private static JsonObject info(String id, String content) {
        return JsonFields.start()
                .put("ID", id)
                .put("LibName", LIBRARY)
                .put("Content", content)
                .put("Describe", "")
                .put("CreateTime", "2026-01-01 00:00:00")
                .put("Suggestion", "Block")
                .json();
    }

    private JsonObject idsCloud(Args args) {
        JsonArray infos = new JsonArray();
        infos.add(info(LIBRARY, ""));
        return answer().put("TotalCount", 1).put("Infos", infos).json();
    }

    private JsonObject addLocal(Args args) {
        for (Args word : args.objects("LocalAuditWords", WORDS)) {
            word.text("Keyword");
            local.put(++lastId, word);
        }
        return answer().json();
    }

    private JsonObject deleteLocal(Args args) {
        for (Args word : args.objects("LocalAuditWords", WORDS)) {
            if (word.has("Id")) {
                local.remove(word.number("Id", 0, Long.MAX_VALUE));
            } else {
                local.values().removeIf(each -> each.text("Keyword").equals(word.text("Keyword")));
            }
        }
        return answer().json();
    }

    private JsonObject listLocal(Args args) {
        String wanted = args.textOr("Keyword", "");
        List<Args> all = local.values().stream()
                .filter(word -> word.text("Keyword").contains(wanted))
                .toList();
        JsonArray words = new JsonArray();
        local.forEach((id, word) -> {
            if (page(args, all).contains(word)) {
                JsonObject json = word.json().deepCopy();
                json.addProperty("Id", id);
                words.add(json);
            }
        });
        return answer().put("LocalAuditWords", words)
                .put("TotalCount", all.size())
                .put("TotalRegCount", 0)
                .put("CurCount", words.size())
                .put("CurRegCount", 0)
                .json();
    }
}
