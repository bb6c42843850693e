package uk.waymark.processes.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;
import uk.waymark.processes.testing.Northshire;

/** An earlier diagram of a referral, children who follow it, and the change to today's. */
@Component
class EarlierReferral {

    private final RepositoryService diagrams;
    private final RuntimeService journeys;
    private final Northshire area;
    private final List<Deployment> deployed = new ArrayList<>();
    private final Map<String, String> journeyOf = new HashMap<>();
    private String earlier = "";

    EarlierReferral(ProcessEngine engine, Northshire area) {
        this.diagrams = engine.getRepositoryService();
        this.journeys = engine.getRuntimeService();
        this.area = area;
    }

    /**
     * Somebody asks first, so that this program knows its own diagram before another comes; then whatever other tests have
     * begun is over.
     */
    void deploy() {
        area.familyAsks();
        journeys.createProcessInstanceQuery()
                .processDefinitionKey("referral")
                .list()
                .forEach(left -> journeys.deleteProcessInstance(left.getId(), "a test begins", false, true));
        earlier = deploy("earlier/referral.bpmn");
    }

    /** Today's diagram comes as a new one. */
    void changed() {
        deploy("processes/referral.bpmn");
    }

    private String deploy(String file) {
        Deployment brought =
                diagrams.createDeployment().addClasspathResource(file).deploy();
        deployed.add(brought);
        return diagrams.createProcessDefinitionQuery()
                .deploymentId(brought.getId())
                .singleResult()
                .getId();
    }

    /** A family asks for help, and the journey follows the earlier diagram. */
    String begins() {
        String child = area.familyAsks();
        String newest = journeys.createProcessInstanceQuery()
                .processInstanceBusinessKey(child, "referral")
                .singleResult()
                .getId();
        journeys.deleteProcessInstance(newest, "the earlier diagram is to be followed", false, true);
        journeyOf.put(child, journeys.startProcessInstanceById(earlier, child).getId());
        return child;
    }

    String journey(String child) {
        return String.valueOf(journeyOf.get(child));
    }

    void end() {
        for (Deployment brought : deployed) {
            journeys.createProcessInstanceQuery()
                    .deploymentId(brought.getId())
                    .list()
                    .forEach(left -> journeys.deleteProcessInstance(left.getId(), "the test is over", false, true));
            diagrams.deleteDeployment(brought.getId(), true);
        }
        deployed.clear();
        journeyOf.clear();
    }
}
