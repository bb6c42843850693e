package uk.waymark.engine.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.rules.RuleSet;

/** Loads the rules once, for everybody. */
@Configuration(proxyBeanMethods = false)
class TheRules {

    @Bean
    RuleSet ruleSet() {
        return RuleSet.load();
    }
}
