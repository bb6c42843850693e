package uk.waymark.rules.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The compiled rules in memory; the one class that speaks to the rule engine. */
final class DroolsModel {
    private static final String CLASS_NAMES = "/META-INF/kie/uk.waymark/waymark-rules/drools-model";

    private final KieBase knowledge;

    /** Sessions without facts, ready for the next child: making one takes longer than running it. */
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    private DroolsModel(KieBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Loads the classes that the build made of the rule files; works from a folder, a jar and a jar in a jar. */
    static DroolsModel load() {
        List<Model> models = new ArrayList<>();
        for (String className : classNames()) {
            models.add(model(className));
        }
        return new DroolsModel(KieBaseBuilder.createKieBaseFromModel(models));
    }

    /** The names of all rules, sorted. */
    List<String> ruleNames() {
        return knowledge.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
    }

    /** Runs all rules on one sheet of facts: which rules spoke, and what each added to the findings, in that order. */
    List<Word> fire(Object facts) {
        List<Object> said = new ArrayList<>();
        List<String> names = new ArrayList<>();
        KieSession borrowed = idle.poll();
        KieSession session = borrowed == null ? knowledge.newKieSession() : borrowed;
        try {
            session.setGlobal("findings", said);
            FactHandle handle = session.insert(facts);
            session.fireAllRules(match -> names.add(match.getRule().getName()));
            session.delete(handle);
        } catch (RuntimeException e) {
            session.dispose();
            throw e;
        }
        idle.add(session);
        if (said.size() != names.size()) {
            throw new IllegalStateException("A rule must add exactly one thing to the findings: " + names);
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            words.add(new Word(names.get(i), said.get(i)));
        }
        return words;
    }

    /** The list begins with a line "Drools-Model-Version:...", which is no class. */
    private static List<String> classNames() {
        InputStream stream = DroolsModel.class.getResourceAsStream(CLASS_NAMES);
        if (stream == null) {
            throw new IllegalStateException("The rules were not compiled: build this module with Maven");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.contains(":"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String className) {
        try {
            Class<?> type = Class.forName(className, true, DroolsModel.class.getClassLoader());
            return (Model) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot load compiled rules " + className, e);
        }
    }

    /**
     * What a rule added to the findings.
     *
     * @param ruleName the rule's sentence
     * @param said what it added
     */
    record Word(String ruleName, Object said) {}
}
