package uk.waymark.rules.statute;

/** A step of the law or of statutory guidance that has a time limit; how long it is depends on the date (see {@link StatutoryPeriods}). */
public enum StatutoryPeriod {
    /** Decide whether to assess, and tell the family. */
    DECIDE_TO_ASSESS,
    /** Return the advice that was asked for; each request has its own clock. */
    GIVE_ADVICE,
    /** Decide that no plan is needed, and tell the family. */
    DECIDE_NO_PLAN,
    /** Send the final plan. */
    FINAL_PLAN,
    /** The least time that a family has to answer a draft plan. */
    FAMILY_VIEWS_ON_DRAFT,
    /** A school or college answers whether it could be named. */
    SETTING_ANSWERS_CONSULTATION,
    /** Complete the review of a plan. */
    ANNUAL_REVIEW,
    /** Invite people to a review meeting. */
    REVIEW_INVITATION,
    /** Send round the advice for a review meeting. */
    REVIEW_PAPERS,
    /** Send round the report of a review meeting. */
    REVIEW_REPORT,
    /** Decide after a review whether to keep, change or end the plan. */
    REVIEW_DECISION,
    /** The least time that a family has to answer proposed changes. */
    FAMILY_VIEWS_ON_AMENDMENTS,
    /** Send the changed plan, or the decision not to change it. */
    AMENDED_PLAN,
    /** Send the changed plan, counted from the meeting as the courts read the two limits together. */
    AMENDED_PLAN_AFTER_MEETING,
    /** Think about a review for a child under five. */
    REVIEW_UNDER_FIVE,
    /** Name the next setting before a move between phases of education. */
    PHASE_TRANSFER,
    /** Review the plan before a move between post-16 settings. */
    POST_16_MOVE,
    /** Tell schools which pupils need a review in the coming term. */
    TELL_SCHOOLS_OF_REVIEWS,
    /** Decide whether to assess again. */
    DECIDE_TO_REASSESS,
    /** How long an assessment lets an authority refuse to assess again for that reason alone. */
    ASSESSED_LATELY,
    /** Send the final plan after assessing again. */
    FINAL_PLAN_AFTER_REASSESSMENT,
    /** Hand the plan to the authority of the family's new home when the move was not known ahead. */
    TRANSFER_PLAN_TO_NEW_AREA,
    /** The new authority tells the family what it will do. */
    NEW_AREA_TELLS_FAMILY,
    /** The new authority reviews the plan, unless its year ends later. */
    NEW_AREA_REVIEWS,
    /** The old health board tells the new one. */
    OLD_ICB_TELLS_NEW_ICB,
    /** The new health board asks for a review when it cannot arrange the health support. */
    NEW_ICB_ASKS_FOR_REVIEW,
    /** The family contacts a mediation adviser. */
    CONTACT_MEDIATION_ADVISER,
    /** The adviser sends the certificate when the family does not want mediation. */
    MEDIATION_CERTIFICATE,
    /** The authority tells the health board what is to be mediated about health. */
    TELL_ICB_OF_MEDIATION,
    /** Mediation takes place. */
    ARRANGE_MEDIATION,
    /** The certificate when mediation was not arranged in time. */
    DEEMED_MEDIATION_CERTIFICATE,
    /** Do what was agreed in mediation, in matters without an appeal. */
    CARRY_OUT_MEDIATION_AGREEMENT,
    /** The health board tells the authority what was agreed. */
    ICB_TELLS_AUTHORITY_OF_AGREEMENT,
    /** The Tribunal has received the appeal; a month from the mediation certificate may end later. */
    LODGE_APPEAL,
    /** The authority responds to an appeal; the dates in the registration letter win. */
    RESPOND_TO_APPEAL,
    /** Answer a recommendation of the Tribunal on health or social care. */
    ANSWER_TRIBUNAL_RECOMMENDATION,
    /** Tell the family that the assessment ordered by the Tribunal begins. */
    NOTIFY_ASSESSMENT_AFTER_ORDER,
    /** Decide after an ordered assessment that no plan is needed. */
    DECIDE_NO_PLAN_AFTER_ORDER,
    /** Send the final plan after an ordered assessment. */
    FINAL_PLAN_AFTER_ORDERED_ASSESSMENT,
    /** Send the draft of a plan that the Tribunal ordered. */
    DRAFT_PLAN_AFTER_ORDER,
    /** Send the final form of a plan that the Tribunal ordered. */
    FINAL_PLAN_AFTER_ORDER,
    /** Change what a plan says as the Tribunal ordered. */
    AMEND_CONTENTS_AFTER_ORDER,
    /** Change the setting that a plan names as the Tribunal ordered. */
    AMEND_SETTING_AFTER_ORDER,
    /** Decide about children's continuing care. */
    DECIDE_CONTINUING_CARE,
    /** Look at children's continuing care for the first time after it was agreed. */
    FIRST_CONTINUING_CARE_REVIEW,
    /** Look at it again. */
    CONTINUING_CARE_REVIEW;

    /** Whether that it runs at all says something about the child's health: then only those who read health may know. */
    public boolean aboutHealth() {
        return this == DECIDE_CONTINUING_CARE || this == FIRST_CONTINUING_CARE_REVIEW || this == CONTINUING_CARE_REVIEW;
    }
}
