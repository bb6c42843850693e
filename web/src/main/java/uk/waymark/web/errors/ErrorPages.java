package uk.waymark.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The one answer to everything that cannot be shown or done, a page or a problem document; the cause of a fault is in the log under its reference. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Troubles troubles;
    private final JsonMapper json;

    ErrorPages(Troubles troubles, JsonMapper json) {
        this.troubles = troubles;
        this.json = json;
    }

    @RequestMapping("/error")
    ModelAndView explain(HttpServletRequest request, HttpServletResponse response) {
        Trouble trouble = request.getAttribute(ErrorAnswer.KEY) instanceof String refusal
                ? troubles.refused(statusOf(request), refusal)
                : troubles.of(statusOf(request));
        if (trouble.reference() != null) {
            Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("Fault {}", trouble.reference(), cause instanceof Throwable thrown ? thrown : null);
        }
        response.setStatus(trouble.status());
        return ErrorAnswer.toProgram(request)
                ? new ModelAndView(new ProblemView(json, trouble))
                : new ModelAndView("errors/error", "trouble", trouble);
    }

    private static int statusOf(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
    }
}
