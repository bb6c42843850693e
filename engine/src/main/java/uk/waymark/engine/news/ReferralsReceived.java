package uk.waymark.engine.news;

import java.util.List;

/** Requests for several children have been stored together; the diagram <em>referral</em> begins for each. Listener: {@code processes.referral}. */
public record ReferralsReceived(List<String> caseRefs) {}
