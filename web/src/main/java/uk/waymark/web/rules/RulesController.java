package uk.waymark.web.rules;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.RuleSet;

/** Shows every rule to everybody who is signed in: nothing that advises about a child is secret. */
@Controller
class RulesController {

    private final RuleSet rules;

    RulesController(RuleSet rules) {
        this.rules = rules;
    }

    @GetMapping("/rules")
    String all(
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String foundation,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("rules", RulePage.of(rules, new RuleFilter(family, foundation), page));
        return "rules/list";
    }

    @GetMapping("/rules/{id}")
    String one(@PathVariable String id, Model model) {
        RuleInfo rule = rules.catalogue().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("rule.not.found"));
        model.addAttribute("rule", rule);
        return "rules/one";
    }
}
