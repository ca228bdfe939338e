package com.xuqm.maxim.push;

import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A push that was taken on.
 *
 * @param taskId by which {@link Push#reports} finds it; {@code null} where the service, as its older guide has it, answers nothing but that
 *     it was taken on
 */
public record PushTask(@WireName("task_id") @Nullable Long taskId) {}
