/** What a person typed: kept, checked and shown again beside its error. */
@NullMarked
package uk.waymark.web.form;

import org.jspecify.annotations.NullMarked;
