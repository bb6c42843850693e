package uk.waymark.engine.referral;

/** The primary needs of the DfE's SEN2 return, in the order of its guide, and two that only health knows. */
public enum NeedKind {
    AUTISM("Autism"),
    SPEECH_LANGUAGE("Speech, language and communication"),
    SOCIAL_EMOTIONAL("Social, emotional and mental health"),
    MODERATE_LEARNING("Moderate learning difficulty"),
    SEVERE_LEARNING("Severe learning difficulty"),
    PROFOUND_LEARNING("Profound and multiple learning difficulty"),
    SPECIFIC_LEARNING("Specific learning difficulty, such as dyslexia"),
    PHYSICAL("Physical disability"),
    HEARING("Hearing"),
    VISION("Vision"),
    MULTI_SENSORY("Hearing and vision together"),
    MEDICAL("A medical condition that needs care every day"),
    PALLIATIVE("A condition that may shorten life"),
    OTHER("Something else");

    private final String title;

    NeedKind(String title) {
        this.title = title;
    }

    /** The need in plain words. */
    public String title() {
        return title;
    }
}
