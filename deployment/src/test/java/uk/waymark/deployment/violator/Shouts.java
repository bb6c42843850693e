package uk.waymark.deployment.violator;

/** Breaks a rule of the house on purpose: nobody prints. */
public final class Shouts {

    public void shout() {
        System.out.println("Here I am");
    }
}
