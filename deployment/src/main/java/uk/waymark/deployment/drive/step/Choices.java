package uk.waymark.deployment.drive.step;

import java.util.Map;

/** What can be done at some of the steps. */
public interface Choices {

    /** The acts by the names of their steps. */
    Map<String, Act> acts();
}
