package uk.waymark.engine.nextsetting;

import uk.waymark.rules.statute.PhaseTransfer;

/** The moves before which a plan is reviewed. Source: SEND Regulations 2014, regulations 2(1) and 18. */
public enum ComingMoveKind {
    INTO_SCHOOL("From nursery or another early years setting to school", PhaseTransfer.BETWEEN_SCHOOLS),
    INFANT_TO_JUNIOR("From infant to junior school", PhaseTransfer.BETWEEN_SCHOOLS),
    PRIMARY_TO_MIDDLE("From primary to middle school", PhaseTransfer.BETWEEN_SCHOOLS),
    PRIMARY_TO_SECONDARY("From primary to secondary school", PhaseTransfer.BETWEEN_SCHOOLS),
    MIDDLE_TO_SECONDARY("From middle to secondary school", PhaseTransfer.BETWEEN_SCHOOLS),
    INTO_POST_16("From school to a college or other post-16 setting", PhaseTransfer.INTO_POST_16),
    BETWEEN_POST_16("From one post-16 setting to another", PhaseTransfer.BETWEEN_POST_16);

    private final String title;
    private final PhaseTransfer transfer;

    ComingMoveKind(String title, PhaseTransfer transfer) {
        this.title = title;
        this.transfer = transfer;
    }

    /** The move in plain words. */
    public String title() {
        return title;
    }

    /** What the law calls it, with the date that it sets. */
    public PhaseTransfer transfer() {
        return transfer;
    }
}
