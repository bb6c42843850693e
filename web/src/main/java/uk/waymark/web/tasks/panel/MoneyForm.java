package uk.waymark.web.tasks.panel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.panel.Funding;
import uk.waymark.engine.panel.PanelAgency;
import uk.waymark.engine.panel.Presence;
import uk.waymark.web.form.Refused;

/** Who pays what, as it was typed. */
@AddUpTo100
public record MoneyForm(
        @Refused("panel.cost.missing")
        @NotNull(message = "{panel.cost.missing}")
        @Pattern(regexp = "£?[0-9]{1,3}(,?[0-9]{3}){0,3}([.][0-9]{2})?", message = "{panel.cost.wrong}")
        String cost,

        @Refused("panel.shares.not.whole") @Nullable @Pattern(regexp = SHARE, message = "{panel.share.wrong}")
        String education,

        @Nullable @Pattern(regexp = SHARE, message = "{panel.share.wrong}")
        String health,

        @Nullable @Pattern(regexp = SHARE, message = "{panel.share.wrong}")
        String socialCare,

        @Nullable Boolean disputed,
        @Refused("panel.dispute.incomplete") @Nullable PanelAgency chargeTo,
        @Refused("panel.agreement.missing") @Nullable List<PanelAgency> agreedBy,

        @Refused("panel.authority.missing") @Nullable @Size(max = 100)
        String educationDecides,

        @Nullable @Size(max = 100) String healthDecides,
        @Nullable @Size(max = 100) String careDecides) {

    private static final String SHARE = "([0-9]{1,3}([.][0-9]{1,2})?)?";

    /** Whether each share is a number. */
    boolean sharesRead() {
        return Stream.of(text(education), text(health), text(socialCare)).allMatch(share -> share.matches(SHARE));
    }

    /** Each agency's share, in hundredths of a percent. */
    Map<PanelAgency, Integer> hundredths() {
        return Map.of(
                PanelAgency.EDUCATION, hundredths(education),
                PanelAgency.HEALTH, hundredths(health),
                PanelAgency.SOCIAL_CARE, hundredths(socialCare));
    }

    Funding funding() {
        long pence =
                new BigDecimal(cost.replaceAll("[£,]", "")).movePointRight(2).longValueExact();
        return new Funding(
                pence,
                hundredths(),
                Boolean.TRUE.equals(disputed),
                chargeTo,
                Set.copyOf(Objects.requireNonNullElse(agreedBy, List.of())),
                deciders());
    }

    private Map<PanelAgency, String> deciders() {
        Map<PanelAgency, String> named = new EnumMap<>(PanelAgency.class);
        named.put(PanelAgency.EDUCATION, text(educationDecides));
        named.put(PanelAgency.HEALTH, text(healthDecides));
        named.put(PanelAgency.SOCIAL_CARE, text(careDecides));
        named.values().removeIf(String::isEmpty);
        return named;
    }

    /** Nothing yet but who was there with authority when the need was decided. */
    static MoneyForm begin(List<Presence> present) {
        Map<PanelAgency, String> may = present.stream()
                .filter(Presence::authority)
                .collect(Collectors.toMap(Presence::agency, Presence::person, (first, second) -> first));
        return new MoneyForm(
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                may.get(PanelAgency.EDUCATION),
                may.get(PanelAgency.HEALTH),
                may.get(PanelAgency.SOCIAL_CARE));
    }

    private static int hundredths(@Nullable String typed) {
        String share = text(typed);
        return share.isEmpty() ? 0 : new BigDecimal(share).movePointRight(2).intValueExact();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
