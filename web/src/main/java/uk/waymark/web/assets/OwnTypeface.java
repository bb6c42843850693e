package uk.waymark.web.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Takes the typeface that is reserved for GOV.UK out of the style sheets, because Waymark is not GOV.UK. */
final class OwnTypeface implements ResourceTransformer {

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}");
    private static final Pattern RESERVED_NAME = Pattern.compile("[\"']?GDS Transport[\"']?\\s*,\\s*");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource found = chain.transform(request, resource);
        String name = found.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return found;
        }
        String css = found.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(found, withoutReservedTypeface(css).getBytes(StandardCharsets.UTF_8));
    }

    static String withoutReservedTypeface(String css) {
        String noFiles = FONT_FACE.matcher(css).replaceAll("");
        return RESERVED_NAME.matcher(noFiles).replaceAll("");
    }
}
