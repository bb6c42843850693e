package uk.waymark.engine.news;

import java.util.UUID;

/** A request has joined what is under way or in force; with a plan in force it may ask for a new assessment. Listener: {@code processes.reassessment}. */
public record HelpAskedAgain(String caseRef, UUID request) {}
