package uk.waymark.processes.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One diagram file: its name without ending, its text and its parsed form. */
public record Diagram(String name, String xml, BpmnModelInstance model) {

    /** Every diagram of the product. */
    public static Stream<Diagram> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/processes/*.bpmn"))
                    .map(Diagram::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagram read(Resource file) {
        try {
            String xml = file.getContentAsString(StandardCharsets.UTF_8);
            String name = String.valueOf(file.getFilename()).replace(".bpmn", "");
            return new Diagram(
                    name,
                    xml,
                    Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
