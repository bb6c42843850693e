package uk.waymark.processes.testing;

import java.io.IOException;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Tells the engine's own tests from the engine: before packaging both are on the class path. */
public final class EngineOwnTests implements TypeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory all) throws IOException {
        return found.getResource().getURL().toString().contains("/engine/target/test-classes/");
    }
}
