package uk.waymark.engine.database;

/** The database that Waymark was given cannot hold every name; nothing has been made in it yet. */
public class WrongAlphabet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongAlphabet(String alphabet) {
        super("The database was made with the character set " + alphabet
                + ": it cannot hold every name, and looking things up in it would take minutes.");
    }
}
