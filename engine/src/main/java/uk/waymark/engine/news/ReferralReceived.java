package uk.waymark.engine.news;

/** A request for help has been stored; the diagram <em>referral</em> begins. Listener: {@code processes.referral}. */
public record ReferralReceived(String caseRef) {}
