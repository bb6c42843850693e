package uk.waymark.deployment.stories.walk;

import java.util.Map;

/** What can be done at some of the steps. */
interface Choices {

    /** The acts by the names of their steps. */
    Map<String, Act> acts();
}
