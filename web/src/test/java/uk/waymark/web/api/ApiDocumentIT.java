package uk.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.waymark.web.RunningPages;

/** The description of the API: complete, of version 3.1, and open to everybody because it tells nothing about anybody. */
@RunningPages
class ApiDocumentIT {

    @LocalServerPort
    private int port;

    @Test
    void the_document_describes_every_act_with_its_forms_and_refusals() {
        JsonNode document = Program.json(new Program(port, "").get("/api/v1/openapi.json"));

        assertThat(document.get("openapi").asString()).startsWith("3.1");
        List<String> operations = new ArrayList<>();
        document.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    operations.add(operation.get("operationId").asString());
                    assertThat(operation.get("responses").propertyNames())
                            .as(operation.get("operationId").asString())
                            .contains("200", "401", "403", "404", "429", "503");
                }));
        assertThat(operations)
                .contains("refer", "readJourney", "readFoundations", "listTasks", "readTask", "completeTask")
                .contains("recordDecision", "giveAdvice", "whoAmI");
        JsonNode schemas = document.get("components").get("schemas");
        assertThat(schemas.propertyNames())
                .contains(
                        "ReferralBody",
                        "DecisionBody",
                        "AdviceBody",
                        "DecideForm",
                        "MissingForm",
                        "PutRightForm",
                        "Problem");
        assertThat(schemas.get("TypedDate").get("format").asString()).isEqualTo("date");
        assertThat(document.toString()).doesNotContain("#/components/schemas/Reader");
    }
}
