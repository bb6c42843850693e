package uk.waymark.web.child;

import java.util.List;
import uk.waymark.web.component.Table;
import uk.waymark.web.journey.drawing.ProcessDrawing;

/**
 * One journey of a child.
 *
 * @param id the diagram's id, which also names the picture on the page
 * @param open whether something of it still goes on
 * @param now what goes on at present, in sentences
 * @param steps every step so far, the newest first
 */
public record DrawnJourney(
        String id, String title, boolean open, List<String> now, ProcessDrawing drawing, Table steps) {}
