package uk.waymark.engine.news;

import java.util.UUID;

/** A service for adults was invited; the diagram <em>adult-service</em> begins and counts its weeks. Listener: {@code processes.transition}. */
public record AdultServiceInvited(String caseRef, UUID service) {}
