package uk.waymark.web.care;

import java.util.UUID;

/**
 * A page on which a few words are written about one line of a list.
 *
 * @param title what is done there
 * @param about the line
 * @param question what is asked
 * @param action where the form is sent, below the page that holds the list
 */
public record RowPage(CareView view, String title, String about, String question, String action, UUID rowId) {}
