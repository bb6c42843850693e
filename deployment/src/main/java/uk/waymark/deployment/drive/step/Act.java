package uk.waymark.deployment.drive.step;

import uk.waymark.engine.access.Reader;
import uk.waymark.processes.tasks.StepOrder;

/** What somebody may do at a step; the dice say which of the product's choices. */
public interface Act {

    /** Does the step, or is refused as its page would be. */
    void at(Reader who, StepOrder order, OneChild child, Dice dice);
}
