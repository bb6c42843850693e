package uk.waymark.web.view;

import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Claims every view name, so that a page that does not exist is a loud fault and not a silent 404. */
final class PageResolver extends UrlBasedViewResolver {

    private final TemplateEngine pages;

    PageResolver(TemplateEngine pages) {
        this.pages = pages;
        setViewClass(PageView.class);
        setSuffix(".jte");
        setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString());
        setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Override
    protected Class<?> requiredViewClass() {
        return PageView.class;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new PageView(pages);
    }
}
