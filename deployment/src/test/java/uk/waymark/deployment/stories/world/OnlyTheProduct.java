package uk.waymark.deployment.stories.world;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the tests of other modules, and the wrongdoers that guards are tried on, out of the system under test. */
public final class OnlyTheProduct extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
        String where = type.getResource().getURL().toString();
        return where.contains("/test-classes/") || where.contains("-tests.jar!");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlyTheProduct;
    }

    @Override
    public int hashCode() {
        return OnlyTheProduct.class.hashCode();
    }
}
