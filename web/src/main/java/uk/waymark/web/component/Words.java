package uk.waymark.web.component;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** Plain words where a page could also take markup; they are escaped. */
public record Words(String text) implements HtmlContent {

    /** These words, as content of a page. */
    public static Content of(String text) {
        return new Words(text);
    }

    @Override
    public void writeTo(HtmlTemplateOutput page) {
        page.setContext("p", null);
        page.writeUserContent(text);
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }
}
