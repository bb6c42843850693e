package uk.waymark.engine.people;

/**
 * What a person is here to do. The names are the field's own; what each role may see and do stands in
 * {@code uk.waymark.engine.access}.
 */
public enum Role {
    SEN_CASEWORKER("SEN caseworker"),
    SEND_LEAD("SEND lead"),
    EDUCATIONAL_PSYCHOLOGIST("Educational psychologist"),
    SOCIAL_WORKER("Social worker"),
    DSCO("Designated social care officer"),
    ICB_COMMISSIONER("ICB commissioner"),
    DCO("Designated clinical officer"),
    CONTINUING_CARE_ASSESSOR("Children's continuing care assessor"),
    HOSPICE("Hospice professional"),
    COMMUNITY_NURSING("Community children's nurse"),
    HOSPITAL("Hospital consultant or ward"),
    GP_OUT_OF_HOURS("GP, ambulance or out-of-hours service"),
    SCHOOL("School or SENCO"),
    COLLEGE("College"),
    THERAPIST("Therapist"),
    VOLUNTARY("Voluntary sector worker"),
    PARENT("Parent or carer"),
    YOUNG_PERSON("Young person"),
    KEY_WORKER("Key worker"),
    PANEL_CHAIR("Panel chair"),
    PANEL_MEMBER("Panel member"),
    AUDITOR("Auditor"),
    SAFEGUARDING_LEAD("Safeguarding lead"),
    TEAM_MANAGER("Team manager"),
    PANEL_CLERK("Panel clerk"),
    IG_LEAD("Information governance lead"),
    AREA_ADMIN("Area administrator"),
    ADULT_SERVICE("Adult service practitioner"),
    REFERRER("Referrer"),
    ADVOCATE("Advocate or SENDIASS"),
    SYSTEM_ADMIN("System administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role's name as people say it. */
    public String title() {
        return title;
    }
}
