package uk.waymark.engine.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A setting that was asked, opened for a page; {@code words} is null while it has not answered. */
public record SettingLine(
        UUID id,
        String setting,
        LocalDate askedOn,
        SettingAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable String words) {}
