package uk.waymark.web.help;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The help page: how to find one's way, whom to ask, and what the words mean. */
@Controller
class HelpController {

    @GetMapping("/help")
    String help() {
        return "help/help";
    }
}
