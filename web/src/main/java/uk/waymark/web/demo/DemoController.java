package uk.waymark.web.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows how far the demonstration area is. */
@Controller
class DemoController {

    private final ObjectProvider<DemoProgress> progress;

    DemoController(ObjectProvider<DemoProgress> progress) {
        this.progress = progress;
    }

    @GetMapping("/demo")
    String progress(Model model) {
        DemoProgress known = progress.getIfAvailable();
        if (known == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("progress", known);
        return "demo/progress";
    }
}
