package uk.waymark.deployment.violator;

/** The one implementation of a lonely interface. */
public final class LonelyOne implements Lonely {

    @Override
    public String name() {
        return "one";
    }
}
