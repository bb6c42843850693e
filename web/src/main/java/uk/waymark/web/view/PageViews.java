package uk.waymark.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/** Provides the compiled pages; nothing is compiled while Waymark runs. */
@Configuration(proxyBeanMethods = false)
public class PageViews {

    private static final String COMPILED_PAGES = "uk.waymark.web.pages";

    /** The pages that were compiled with this build. */
    @Bean
    public static TemplateEngine compiledPages() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageViews.class.getClassLoader(), COMPILED_PAGES);
    }

    @Bean
    ViewResolver pageResolver(TemplateEngine compiledPages) {
        return new PageResolver(compiledPages);
    }
}
