package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to tell the numbers of the last days.
 *
 * @param results the service's {@code Result}, unmodifiable
 */
public record DailyFigures(@WireName("Result") List<DailyFigure> results) {

    /** What the service leaves out is empty. */
    public DailyFigures {
        results = Checks.copy(results);
    }
}
