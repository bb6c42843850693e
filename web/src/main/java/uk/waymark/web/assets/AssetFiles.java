package uk.waymark.web.assets;

import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.webjars.WebJarVersionLocator;

/** Serves our own few files and the GOV.UK components, and nothing else from the class path. */
@Configuration(proxyBeanMethods = false)
public class AssetFiles implements WebMvcConfigurer {

    private static final String OWN = "/assets/**";
    private static final String ICON = "/favicon.ico";

    private static final String COMPONENTS = "govuk-frontend";
    private static final Duration KEPT_BY_BROWSERS = Duration.ofDays(1);

    /** Path patterns of all files that anybody may fetch without a session. */
    public static String[] paths() {
        return new String[] {OWN, ICON};
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        ResourceHandlerRegistration components = registry.addResourceHandler("/assets/govuk/**");
        cached(components.addResourceLocations(componentFolder()));
        ResourceHandlerRegistration own = registry.addResourceHandler(paths());
        cached(own.addResourceLocations("classpath:/static/"));
    }

    private static void cached(ResourceHandlerRegistration files) {
        files.setCacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePublic())
                .resourceChain(true)
                .addTransformer(new OwnTypeface());
    }

    private static String componentFolder() {
        return "classpath:/META-INF/resources/webjars/" + COMPONENTS + "/" + componentVersion() + "/dist/govuk/";
    }

    static String componentVersion() {
        return Objects.requireNonNull(
                new WebJarVersionLocator().version(COMPONENTS), "the GOV.UK components are not on the class path");
    }
}
