package uk.waymark.processes.repair;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.people.Role;

/** Background work that failed, for those who run the system; references only, nothing about a child. */
@Component
public class FailedJobs {

    private static final int MOST = 200;

    private final ManagementService jobs;
    private final RuntimeService journeys;
    private final Commands commands;
    private final AuditTrail audit;

    FailedJobs(ManagementService jobs, RuntimeService journeys, Commands commands, AuditTrail audit) {
        this.jobs = jobs;
        this.journeys = journeys;
        this.commands = commands;
        this.audit = audit;
    }

    /**
     * What failed, those first that nobody tries any more; at most 200.
     *
     * @throws Refusal.NotAllowed {@code operations.not.allowed} for anybody but a system administrator
     */
    public List<FailedJob> list(Reader reader) {
        require(reader);
        List<Job> failed =
                jobs.createJobQuery().withException().orderByJobRetries().asc().listPage(0, MOST);
        Map<String, String> references = references(failed);
        return failed.stream().map(job -> line(job, references)).toList();
    }

    /**
     * Tries it again at once.
     *
     * @throws Refusal.NotAllowed {@code operations.not.allowed}
     * @throws Refusal.NotNow {@code operations.job.gone} when it has been done meanwhile
     */
    public Answer retry(Reader reader, String jobId, UUID commandId) {
        require(reader);
        Command command = new Command(commandId, "retry-job", reader.accountId(), "/operations");
        return commands.once(command, () -> {
            if (jobs.createJobQuery().jobId(jobId).count() == 0) {
                throw new Refusal.NotNow("operations.job.gone");
            }
            jobs.setJobRetries(jobId, 1);
            audit.record(Entry.ofAccount(reader.accountId(), AuditAction.ENGINE_REPAIRED, "job tried again: " + jobId));
        });
    }

    private static void require(Reader reader) {
        if (!reader.is(Role.SYSTEM_ADMIN)) {
            throw new Refusal.NotAllowed("operations.not.allowed");
        }
    }

    private Map<String, String> references(List<Job> failed) {
        Set<String> instances = failed.stream()
                .map(Job::getProcessInstanceId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : journeys.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(journey -> journey.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private FailedJob line(Job job, Map<String, String> references) {
        Date next = job.getDuedate();
        return new FailedJob(
                job.getId(),
                job.getProcessInstanceId() == null ? null : references.get(job.getProcessInstanceId()),
                job.getProcessDefinitionKey() == null ? "" : job.getProcessDefinitionKey(),
                failedStep(job),
                fault(jobs.getJobExceptionStacktrace(job.getId())),
                job.getRetries(),
                next == null ? null : next.toInstant());
    }

    private static String failedStep(Job job) {
        return job.getFailedActivityId() == null ? "" : job.getFailedActivityId();
    }

    /** The class of the innermost cause. */
    static String fault(@Nullable String stacktrace) {
        if (stacktrace == null || stacktrace.isBlank()) {
            return "unknown";
        }
        String first = stacktrace
                .lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring("Caused by: ".length()))
                .orElseGet(() -> stacktrace.lines().findFirst().orElse(""));
        return first.split("[:\\s]", 2)[0];
    }
}
