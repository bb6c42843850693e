package uk.waymark.engine.people;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;

/** The area to which a request belongs when nobody is signed in: the one that this Waymark was set up for. */
@Component
public class HomeArea {

    private final Areas areas;
    private final String code;
    private final AtomicReference<@Nullable UUID> known = new AtomicReference<>();

    HomeArea(Areas areas, @Value("${waymark.area.code:NORTHSHIRE}") String code) {
        this.areas = areas;
        this.code = code;
    }

    /**
     * The area's id.
     *
     * @throws Refusal.NotNow when the area has not been set up yet
     */
    public UUID id() {
        UUID id = known.get();
        if (id == null) {
            id = areas.findByCode(code).map(Area::id).orElseThrow(() -> new Refusal.NotNow("area.not.set.up"));
            known.set(id);
        }
        return id;
    }

    /** The code under which the area was set up. */
    public String code() {
        return code;
    }
}
