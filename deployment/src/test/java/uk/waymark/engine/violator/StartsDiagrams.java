package uk.waymark.engine.violator;

import org.camunda.bpm.engine.RuntimeService;
import uk.waymark.processes.ProcessVariables;

/** Breaks a rule of the house on purpose: the engine does not know diagrams. */
public final class StartsDiagrams {

    public Class<?> known() {
        return ProcessVariables.class;
    }

    public String start(RuntimeService diagrams) {
        return diagrams.startProcessInstanceByKey("referral").getId();
    }
}
