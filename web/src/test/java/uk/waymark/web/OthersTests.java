package uk.waymark.web;

import java.io.IOException;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Recognises the test classes of the modules below, which belong to their own tests only. */
final class OthersTests implements TypeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        String place = type.getResource().getURL().toString();
        return place.contains("/test-classes/") && !place.contains("/web/target/");
    }
}
