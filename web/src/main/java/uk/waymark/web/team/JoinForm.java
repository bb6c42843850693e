package uk.waymark.web.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.team.Basis;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.form.Refused;

/** Somebody is to join the team. */
public record JoinForm(
        @Refused({"team.already.member", "practitioner.has.left"}) @NotNull(message = "{team.who.missing}")
        UUID practitionerId,

        @Refused("team.key.worker.exists") @NotNull(message = "{team.part.missing}")
        TeamRole teamRole,

        @Refused("permission.missing") @NotNull(message = "{team.basis.missing}")
        Basis basis,

        @Refused("ground.missing") @Nullable @Size(max = 60, message = "{too.long.60}")
        String ground,

        @Nullable @Size(max = 200, message = "{too.long.200}")
        String citation,

        @Nullable UUID commandId) {

    Join join() {
        return new Join(practitionerId, teamRole, basis, ground, citation);
    }
}
