package uk.waymark.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.waymark.web.demo.DemoNotice;

/** The sign-in page in each of its forms: first visit, wrong password, page left open too long, typed text kept. */
@Controller
class SignInController {

    static final String KEPT = "/sign-in/kept";
    static final String AGAIN_WRONG = "/sign-in/wrong";
    static final String AGAIN_LATER = "/sign-in/later";
    static final String AGAIN_STALE = "/sign-in/stale";
    static final String SEND_AGAIN = "/sign-in/send-again";

    private static final String SIGN_IN_PAGE = "security/signIn";
    private static final String SEND_AGAIN_PAGE = "security/sendAgain";

    private final DemoAccounts demo;
    private final DemoNotice notice;

    SignInController(DemoAccounts demo, DemoNotice notice) {
        this.demo = demo;
        this.notice = notice;
    }

    @GetMapping(PageSecurity.SIGN_IN)
    String signIn(@RequestParam(required = false) @Nullable String out, Model model) {
        return page(model, new SignIn(out == null ? SignIn.State.FIRST : SignIn.State.SIGNED_OUT, "", null));
    }

    @PostMapping(AGAIN_WRONG)
    String wrong(HttpServletRequest request, Model model) {
        return again(request, model, SignIn.State.WRONG);
    }

    @PostMapping(AGAIN_LATER)
    String later(HttpServletRequest request, HttpServletResponse response, Model model) {
        String page = again(request, model, SignIn.State.LATER);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return page;
    }

    @PostMapping(AGAIN_STALE)
    String stale(HttpServletRequest request, Model model) {
        return again(request, model, SignIn.State.STALE);
    }

    @PostMapping(KEPT)
    String kept(HttpServletRequest request, HttpServletResponse response, Model model) {
        onlyByForward(request);
        KeptFields kept = (KeptFields) Objects.requireNonNull(request.getAttribute(KeptFields.class.getName()));
        response.setStatus(HttpStatus.FORBIDDEN.value());
        if (request.getRemoteUser() != null) {
            model.addAttribute("kept", kept);
            return SEND_AGAIN_PAGE;
        }
        return page(model, new SignIn(SignIn.State.KEPT, "", kept));
    }

    @PostMapping(SEND_AGAIN)
    String sendAgain(HttpServletRequest request, Model model) {
        onlyByForward(request);
        model.addAttribute("kept", KeptFields.carriedBy(request).orElseThrow());
        return SEND_AGAIN_PAGE;
    }

    private String again(HttpServletRequest request, Model model, SignIn.State state) {
        onlyByForward(request);
        String typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        return page(
                model, new SignIn(state, typed, KeptFields.carriedBy(request).orElse(null)));
    }

    private String page(Model model, SignIn signIn) {
        model.addAttribute("signIn", signIn);
        model.addAttribute("note", demo.note());
        model.addAttribute("demo", notice.unfinished());
        return SIGN_IN_PAGE;
    }

    private static void onlyByForward(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
