package uk.waymark.web.api.tasks;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;

/** What waits for a program: its own tasks and those in the queue of its role. */
@RestController
class ApiTasks {

    private static final String PATH = "/api/v1/tasks";
    private static final int MOST = 100;

    private final TaskReading tasks;

    ApiTasks(TaskReading tasks) {
        this.tasks = tasks;
    }

    @Operation(
            operationId = "listTasks",
            summary = "List the tasks that wait",
            description = "Scope TASKS. Own tasks and those of the role's queue, the most urgent first.")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskPage> list(
            ApiCaller caller,
            Reader reader,
            @RequestParam(required = false) @Nullable String child,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dueBefore,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "25") int size) {
        caller.needs(ApiScope.TASKS);
        int length = Math.min(Math.max(1, size), MOST);
        TaskFilter filter = new TaskFilter(child, null, step, dueBefore);
        Slice<TaskCard> slice = tasks.list(reader, filter, Math.max(1, page), length);
        List<TaskBody> items =
                slice.items().stream().map(card -> tasks.body(card, reader)).toList();
        TaskPage body = TaskPage.of(items, slice, address(filter, length));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, header(body.links()))
                .body(body);
    }

    @Operation(
            operationId = "readTask",
            summary = "Read one task",
            description = "Scope TASKS. The ETag is sent back as If-Match by whoever completes it.")
    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskBody> read(ApiCaller caller, Reader reader, @PathVariable UUID id) {
        caller.needs(ApiScope.TASKS);
        TaskReading.Task task = tasks.show(reader, id);
        return ResponseEntity.ok().eTag(task.edition().tag()).body(tasks.body(task.card(), reader));
    }

    private static IntFunction<String> address(TaskFilter filter, int size) {
        UriComponentsBuilder list = UriComponentsBuilder.fromPath(PATH);
        if (filter.caseRef() != null) {
            list.queryParam("child", "{child}");
        }
        if (filter.step() != null) {
            list.queryParam("step", "{step}");
        }
        if (filter.dueBefore() != null) {
            list.queryParam("dueBefore", filter.dueBefore());
        }
        Map<String, String> values = Map.of(
                "child", filter.caseRef() == null ? "" : filter.caseRef(),
                "step", filter.step() == null ? "" : filter.step());
        return page -> list.cloneBuilder()
                .queryParam("page", page)
                .queryParam("size", size)
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }

    private static String header(Map<String, String> links) {
        return links.entrySet().stream()
                .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }
}
