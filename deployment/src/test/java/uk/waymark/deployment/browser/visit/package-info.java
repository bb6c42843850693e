/** Somebody in front of a browser, and what is looked at on each page that they come to. */
@NullMarked
package uk.waymark.deployment.browser.visit;

import org.jspecify.annotations.NullMarked;
