package uk.waymark.engine.referral;

/** What a referral may ask for; one referral may ask for several. */
public enum ServiceAsked {
    EHC_ASSESSMENT("An education, health and care needs assessment"),
    HEALTH("Help from a health service: nursing, therapy, palliative or continuing care"),
    SOCIAL_CARE("Help from social care: support at home, short breaks"),
    EDUCATION("Help at nursery, school or college"),
    KEY_WORKER("A key worker who brings everybody together"),
    NOT_SURE("I am not sure: please help me find out");

    private final String title;

    ServiceAsked(String title) {
        this.title = title;
    }

    /** The service in plain words. */
    public String title() {
        return title;
    }
}
