package uk.waymark.web.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.waymark.web.security.PageSecurity;

/** Sends a visitor to the first page that is theirs. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(HttpServletRequest request) {
        return "redirect:" + (request.getRemoteUser() == null ? PageSecurity.SIGN_IN : PageSecurity.FIRST_PAGE);
    }
}
