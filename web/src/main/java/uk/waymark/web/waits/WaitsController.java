package uk.waymark.web.waits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Scope;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.measures.WaitingTimes;
import uk.waymark.engine.measures.Waits;
import uk.waymark.processes.map.DiagramMap;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.web.component.Choice;

/** Shows a SEND lead where children are stuck, and anybody else the same for the children whom they may list. */
@Controller
class WaitsController {

    private final WaitingTimes times;
    private final AccessPolicy policy;
    private final Places places;
    private final AuditTrail audit;
    private final Today today;

    WaitsController(WaitingTimes times, AccessPolicy policy, Places places, AuditTrail audit, Today today) {
        this.times = times;
        this.policy = policy;
        this.places = places;
        this.audit = audit;
        this.today = today;
    }

    /** The steps at which children can wait, and the diagrams on which they are drawn. */
    @Component
    record Places(StepCatalogue catalogue, DiagramMap maps) {}

    @GetMapping("/waits")
    String all(
            Reader reader,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Waits waits = times.waits(scope(reader));
        String known = processes().stream().anyMatch(choice -> choice.value().equals(process)) ? process : "";
        model.addAttribute(
                "waits",
                WaitsPage.of(waits, this::name, processes(), new WaitsPage.Chosen(known, page, diagram(known))));
        return "waits/all";
    }

    @GetMapping("/waits/{process}/{step}")
    String here(
            Reader reader,
            @PathVariable String process,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StepInfo info = places.catalogue().all().stream()
                .filter(known -> known.process().equals(process) && known.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("step.not.found"));
        Scope scope = scope(reader);
        WaitingHere.Known known = WaitingHere.Known.of(info, times.waitsAt(process, step, scope), agency);
        int shown = Math.min(Math.max(1, page), known.pages());
        var children = times.openAt(known.place(), scope, shown - 1, WaitingHere.SIZE);
        audit.record(Entry.ofAccount(
                reader.accountId(), AuditAction.LISTED, "waits " + process + "/" + step + " n=" + children.size()));
        model.addAttribute("waits", WaitingHere.of(known, children, shown, today.date()));
        return "waits/here";
    }

    /** The diagram of the chosen journey; none for all of them. */
    private @Nullable JourneyMap diagram(String process) {
        return process.isEmpty() ? null : places.maps().of(process);
    }

    private Scope scope(Reader reader) {
        return policy.scope(reader, DataClass.CORE, Act.READ);
    }

    /** A step that no diagram has any more keeps its short name. */
    private String name(String process, String step) {
        return places.catalogue().all().stream()
                .filter(known -> known.process().equals(process) && known.step().equals(step))
                .map(StepInfo::name)
                .findFirst()
                .orElse(step);
    }

    private List<Choice> processes() {
        return places.catalogue().all().stream()
                .map(info -> Choice.of(info.process(), info.processName()))
                .distinct()
                .toList();
    }
}
