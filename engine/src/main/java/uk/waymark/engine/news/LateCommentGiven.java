package uk.waymark.engine.news;

import java.util.UUID;

/** A family has said something to a draft after its days for it; somebody has to answer. Listener: {@code processes.plan}. */
public record LateCommentGiven(String caseRef, UUID comment) {}
