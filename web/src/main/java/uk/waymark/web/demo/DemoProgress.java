package uk.waymark.web.demo;

/** How far the making of the demonstration area has come; an installation without one provides no such bean. */
public interface DemoProgress {

    /** How many children are there already. */
    int done();

    /** How many there will be. */
    int total();

    /** True when nothing more will come, because all is there. */
    boolean finished();

    /** True when it stopped before the end; the log says why. */
    boolean failed();
}
