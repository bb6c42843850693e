package uk.waymark.web.violator;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Breaks a rule of the house on purpose: flash attributes. */
public final class FlashesAttributes {

    public void done(RedirectAttributes attributes) {
        attributes.addFlashAttribute("done", "Saved");
    }
}
