package uk.waymark.engine.consent;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where one permission stands; nothing that was never asked is ever taken for a yes. */
public enum PermissionState {
    ASKED("Asked, not answered yet"),
    GIVEN("Permitted"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn"),
    EXPIRED("Run out");

    private static final Map<PermissionState, Set<PermissionState>> NEXT = new EnumMap<>(Map.of(
            ASKED, EnumSet.of(GIVEN, REFUSED),
            GIVEN, EnumSet.of(WITHDRAWN, EXPIRED),
            REFUSED, EnumSet.of(ASKED, GIVEN),
            WITHDRAWN, EnumSet.of(ASKED, GIVEN),
            EXPIRED, EnumSet.of(ASKED, GIVEN, REFUSED)));

    private final String title;

    PermissionState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }

    /** Whether a permission in this state may come into that one. */
    public boolean mayBecome(PermissionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
