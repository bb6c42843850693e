package uk.waymark.web.view;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Renders a whole page before the first byte leaves, so that a fault half way still becomes an error page. */
final class PageView extends AbstractUrlBasedView {

    private static final int TYPICAL_PAGE_BYTES = 16 * 1024;

    private final TemplateEngine pages;

    PageView(TemplateEngine pages) {
        this.pages = pages;
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, @Nullable Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput(TYPICAL_PAGE_BYTES);
        pages.render(Objects.requireNonNull(getUrl()), model, page);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
