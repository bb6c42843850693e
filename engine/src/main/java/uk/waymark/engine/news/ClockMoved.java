package uk.waymark.engine.news;

import java.time.LocalDate;

/** A statutory date of a child has moved; timers and open steps follow it. Listener: {@code processes.clock}. */
public record ClockMoved(String caseRef, String kind, String subject, LocalDate dueOn) {}
