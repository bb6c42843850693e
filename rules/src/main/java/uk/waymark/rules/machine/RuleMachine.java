package uk.waymark.rules.machine;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.statute.StatutoryPeriods;

/** The compiled rules together with what is written about each of them. */
public final class RuleMachine {
    private final DroolsModel model;
    private final String version;
    private final String lawVersion;
    private final List<RuleInfo> catalogue;
    private final Map<String, RuleInfo> bySentence;

    private RuleMachine(DroolsModel model, RuleShelf shelf) {
        this.model = model;
        this.version = shelf.version();
        this.lawVersion = StatutoryPeriods.inForceOn(shelf.lawAsAt()).law().id();
        this.catalogue = shelf.files().stream()
                .flatMap(file -> file.rules().stream())
                .sorted(comparing(RuleInfo::id))
                .toList();
        this.bySentence = catalogue.stream().collect(Collectors.toMap(RuleInfo::sentence, Function.identity()));
    }

    /** Loads the compiled rules; {@link IllegalStateException} when they and the rule files do not tell the same story. */
    public static RuleMachine load() {
        RuleMachine machine = new RuleMachine(DroolsModel.load(), RuleShelf.read());
        List<String> written = machine.bySentence.keySet().stream().sorted().toList();
        if (!written.equals(machine.model.ruleNames())) {
            throw new IllegalStateException(
                    "The compiled rules are not those of the rule files: build the module again");
        }
        return machine;
    }

    /** Runs the rules on one sheet of facts. */
    public List<Fired> fire(Object facts) {
        return model.fire(facts).stream()
                .map(word -> new Fired(Objects.requireNonNull(bySentence.get(word.ruleName())), word.said()))
                .toList();
    }

    /** The rules of a family that are not among those that spoke, by id. */
    public List<String> silent(String family, Collection<String> spoke) {
        return catalogue.stream()
                .filter(rule -> rule.family().equals(family))
                .map(RuleInfo::id)
                .filter(id -> !spoke.contains(id))
                .toList();
    }

    /** Every rule, sorted by id. */
    public List<RuleInfo> catalogue() {
        return catalogue;
    }

    /** The SHA-256 of the rule files, in hexadecimal. */
    public String version() {
        return version;
    }

    /** The version of the law that the rules were written against. */
    public String lawVersion() {
        return lawVersion;
    }
}
