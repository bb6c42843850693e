package uk.waymark.web.journey;

import java.util.List;

/** A diagram as its authors laid it out: a title, one sentence on what it shows, its steps and its arrows. */
public record ProcessMap(String title, String meaning, List<MapNode> nodes, List<MapEdge> edges) {

    public ProcessMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
