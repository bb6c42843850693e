package uk.waymark.engine.panel;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for an agency at a panel.
 *
 * @param person the professional's name
 * @param authority whether they may decide for their agency at the table
 * @param interest what they have declared that could look like a conflict; null for nothing
 */
public record Presence(
        PanelAgency agency,
        String person,
        boolean authority,
        @Nullable String interest) {}
