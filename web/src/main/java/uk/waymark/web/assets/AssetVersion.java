package uk.waymark.web.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** A short mark that changes with our style and script files, so that browsers never mix old and new ones. */
@Component
public class AssetVersion {

    private static final List<String> MARKED_FILES = List.of("static/waymark.css", "static/waymark.js");
    private static final int LENGTH = 10;

    private final String value;

    AssetVersion() {
        StringBuilder all = new StringBuilder(AssetFiles.componentVersion());
        MARKED_FILES.forEach(file -> all.append(digestOf(file)));
        this.value = DigestUtils.md5DigestAsHex(all.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, LENGTH);
    }

    /** The mark, safe in a URL. */
    public String value() {
        return value;
    }

    private static String digestOf(String file) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
