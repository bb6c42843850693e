package uk.waymark.web.operations;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import uk.waymark.processes.repair.FailedJob;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Forms;
import uk.waymark.web.words.Days;

/** Says of failed work where it is and who acts, without anything personal. */
@Component
class JobWords {

    private final Forms forms;

    JobWords(Forms forms) {
        this.forms = forms;
    }

    JobLine line(FailedJob job) {
        String reference = job.caseRef() == null ? "-" : job.caseRef();
        boolean stuck = job.retriesLeft() == 0;
        return new JobLine(
                job.jobId(), reference, job.process() + " / " + job.step(), job.fault(), state(job, stuck), stuck);
    }

    private static String state(FailedJob job, boolean stuck) {
        Instant next = job.nextTry();
        if (stuck) {
            return "Waits for somebody";
        }
        return "Waymark tries again" + (next == null ? " shortly" : " on " + Days.moment(next));
    }

    List<Problem> problems(BindingResult typed) {
        return forms.sent(typed, RetryForm.class).problems();
    }
}
