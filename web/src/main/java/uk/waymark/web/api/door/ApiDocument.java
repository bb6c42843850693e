package uk.waymark.web.api.door;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.web.api.journey.DecisionBody;
import uk.waymark.web.api.referral.ReferralBody;
import uk.waymark.web.api.tasks.AdviceBody;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.StepPages;

/** Completes the description of the API with what its methods cannot tell: keys, bodies, and the answers that refuse. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String KEY = "programKey";
    private static final Map<String, String> REFUSED = Map.of(
            "401", "No key, or one that is not good",
            "403", "The key's scopes or the program's role do not include this",
            "404", "There is no such thing, or it is not open to this program: the same answer for both",
            "429", "Too many requests with a wrong key",
            "503", "More is asked than can be done: send the same again after the seconds in Retry-After");
    private static final Map<String, String> ORDERS_REFUSED = Map.of(
            "400", "The body or the Idempotency-Key cannot be read",
            "409", "Not in the state that things are in now",
            "413", "The body is too large",
            "415", "Not JSON",
            "422",
                    "Fields have to be mended, each is listed in errors; or the Idempotency-Key belongs to another order");
    private static final Map<String, String> EDITIONS_REFUSED =
            Map.of("412", "It has changed since it was read", "428", "If-Match is missing");

    static {
        // Who asks is told by the key, and is no parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Reader.class, ApiCaller.class);
    }

    @Bean
    OpenAPI description() {
        SecurityScheme key = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The program's key, as the area administrator was shown it.");
        return new OpenAPI()
                .info(new Info()
                        .title("Waymark")
                        .version("1")
                        .description("The same acts as on the pages, under the same access policy, for programs."))
                .addServersItem(new Server().url("/").description("This Waymark"))
                .components(new Components().addSecuritySchemes(KEY, key))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }

    @Bean
    OpenApiCustomizer whole(StepPages pages) {
        return document -> {
            document.getComponents().addSchemas("Problem", problem());
            List<String> forms = pages.steps().stream()
                    .sorted()
                    .map(pages::of)
                    .map(StepPage::form)
                    .distinct()
                    .map(form -> add(document, form))
                    .sorted()
                    .toList();
            document.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> complete(document, path, method, operation, forms)));
        };
    }

    private static void complete(
            OpenAPI document, String path, PathItem.HttpMethod method, Operation operation, List<String> forms) {
        REFUSED.forEach((status, why) -> refusal(operation, status, why));
        if (method == PathItem.HttpMethod.POST) {
            ORDERS_REFUSED.forEach((status, why) -> refusal(operation, status, why));
            operation.setRequestBody(body(document, path, forms));
            operation.getParameters().stream()
                    .filter(parameter -> "header".equals(parameter.getIn()))
                    .forEach(header -> header.setRequired(true));
        }
        if (path.endsWith("/completion") || path.endsWith("/decisions") || path.endsWith("/advice")) {
            EDITIONS_REFUSED.forEach((status, why) -> refusal(operation, status, why));
        }
    }

    private static RequestBody body(OpenAPI document, String path, List<String> forms) {
        Schema<?> schema;
        if (path.endsWith("/referrals")) {
            schema = new Schema<>().$ref(add(document, ReferralBody.class));
        } else if (path.endsWith("/decisions")) {
            schema = new Schema<>().$ref(add(document, DecisionBody.class));
        } else if (path.endsWith("/advice")) {
            schema = new Schema<>().$ref(add(document, AdviceBody.class));
        } else {
            schema = new Schema<>();
            forms.forEach(form -> schema.addAnyOfItem(new Schema<>().$ref(form)));
        }
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(JSON, new MediaType().schema(schema)));
    }

    private static void refusal(Operation operation, String status, String why) {
        Content content = new Content().addMediaType(PROBLEM, new MediaType().schema(new Schema<>().$ref("Problem")));
        operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(why).content(content));
    }

    /** Adds the schema of a form, and answers its name; a date is one text there, whatever its boxes on a page. */
    private static String add(OpenAPI document, Class<?> form) {
        ResolvedSchema read =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(form).resolveAsRef(true));
        read.referencedSchemas.forEach(
                (name, schema) -> document.getComponents().addSchemas(name, schema));
        document.getComponents()
                .addSchemas(
                        TypedDate.class.getSimpleName(),
                        new StringSchema().format("date").example(LocalDate.EPOCH.toString()));
        return form.getSimpleName();
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description(
                        "RFC 9457; errors lists the fields of a 422, matches the children of a 409 at the front door")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(new ObjectSchema()))
                .addProperty("matches", new ArraySchema().items(new ObjectSchema()));
    }
}
