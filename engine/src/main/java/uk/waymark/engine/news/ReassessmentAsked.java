package uk.waymark.engine.news;

import java.util.UUID;

/** It was asked that a child with a plan be assessed again; the diagram <em>reassessment</em> begins. Listener: {@code processes.reassessment}. */
public record ReassessmentAsked(String caseRef, UUID reassessment) {}
