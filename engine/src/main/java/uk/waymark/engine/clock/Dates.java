package uk.waymark.engine.clock;

import java.time.LocalDate;

/** The last days of a period under one version of the law. */
record Dates(LocalDate dueOn, LocalDate strictDueOn, String lawVersion) {}
