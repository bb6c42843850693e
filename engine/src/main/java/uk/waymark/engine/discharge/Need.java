package uk.waymark.engine.discharge;

/**
 * What has to be ready before a child goes home. Sources: Together for Short Lives core care pathway, standard 2; regional
 * rapid discharge guidance for children at the end of life.
 */
public enum Need {
    LEAD_NURSE("A lead nurse for going home is named", true, "leadNurseNamed"),
    CARE_PLAN("The care plan is shared with everybody at home", true, "carePlanShared"),
    ADVANCE_CARE_PLAN(
            "The advance care plan, if there is one, travels with the child and is shared", true, "advancePlanShared"),
    EQUIPMENT("Equipment and supplies are at home and work", true, "equipmentReady"),
    MEDICINES("Medicines are at home, and the family knows how to give them", true, "medicinesReady"),
    SYMPTOM_MEDICINES(
            "Medicines against pain and other symptoms are at home, with a written plan",
            true,
            "symptomMedicinesReady"),
    NIGHT_NUMBER("The family has the number that is answered day and night", true, "numberGiven"),
    TRANSPORT("The way home is arranged", true, "transportArranged"),
    TRAINING("Everybody who cares at home is trained and signed off", false, "carersTrained"),
    HOME("The home is ready: ramps, hoist, power", false, "homeAdapted"),
    CARE_PACKAGE("Help at home begins on the day", false, "carePackageAgreed"),
    FUNDING("Who pays is agreed", false, "fundingAgreed"),
    SCHOOL("School knows, and has its healthcare plan", false, "schoolTold"),
    OPEN_ACCESS("The family may come straight back to the ward, and knows how", false, "openAccessAgreed"),
    FIRST_VISIT("The first visit at home has a day and a name", false, "firstVisitAgreed"),
    OTHER_AGENCIES("School and social care were asked to the planning", false, "otherAgenciesAsked"),
    OTHER_PLANS("It is asked whether an EHC or continuing care assessment is needed", false, "furtherHelpConsidered"),
    AMBULANCE("The ambulance service agrees what to do on the way", true, "ambulanceTold"),
    GP_TOLD("The GP and the out-of-hours service are told by telephone", true, "familyDoctorTold"),
    AFTER_DEATH(
            "It is agreed who verifies and certifies a death, and whether the coroner must be told",
            true,
            "afterDeathPlanned");

    private final String title;
    private final boolean rapid;
    private final String fact;

    Need(String title, boolean rapid, String fact) {
        this.title = title;
        this.rapid = rapid;
        this.fact = fact;
    }

    /** What is to be ready, as a sentence. */
    public String title() {
        return title;
    }

    /** What the rules call it. */
    String fact() {
        return fact;
    }

    /** Whether it belongs on the list of this kind of going home. */
    boolean isFor(boolean rapidDischarge) {
        return rapidDischarge ? rapid : compareTo(AMBULANCE) < 0;
    }
}
