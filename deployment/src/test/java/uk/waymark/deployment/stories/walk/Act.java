package uk.waymark.deployment.stories.walk;

import uk.waymark.deployment.stories.world.Child;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.tasks.StepOrder;

/** What somebody may do at a step; the dice say which of the product's choices. */
interface Act {

    void at(Reader who, StepOrder order, Child child, Dice dice);
}
