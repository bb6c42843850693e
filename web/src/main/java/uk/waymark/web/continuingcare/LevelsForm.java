package uk.waymark.web.continuingcare;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.continuingcare.NeedsSheet;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.rules.palliative.PalliativeFacts;

/** The levels of need, by area of care, and the signs of the condition. */
public record LevelsForm(
        Map<CareDomain, NeedLevel> level,
        @NotNull YesNo cureMayFail,
        @NotNull YesNo treatmentProlongsLife,
        @NotNull YesNo progressive,
        @NotNull YesNo liableToWorsen,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    /** Nothing chosen anywhere is no level anywhere. */
    public LevelsForm {
        level = Objects.requireNonNullElse(level, Map.of());
    }

    static LevelsForm of(NeedsSheet sheet) {
        Map<CareDomain, NeedLevel> levels = new EnumMap<>(CareDomain.class);
        for (CareDomain domain : CareDomain.values()) {
            levels.put(domain, sheet.levels().getOrDefault(domain, NeedLevel.NOT_KNOWN));
        }
        PalliativeFacts signs = sheet.signs();
        return new LevelsForm(
                levels,
                signs.cureMayFail(),
                signs.treatmentProlongsLife(),
                signs.progressive(),
                signs.liableToWorsen(),
                sheet.version(),
                null);
    }

    NeedsSheet sheet() {
        PalliativeFacts signs = new PalliativeFacts(cureMayFail, treatmentProlongsLife, progressive, liableToWorsen);
        return new NeedsSheet(level, signs, version);
    }

    /** Never the levels. */
    @Override
    public String toString() {
        return "levels of need (not shown)";
    }
}
