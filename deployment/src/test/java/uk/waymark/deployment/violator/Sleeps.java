package uk.waymark.deployment.violator;

/** Breaks a rule of the house on purpose: nobody waits by sleeping. */
public final class Sleeps {

    public void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
