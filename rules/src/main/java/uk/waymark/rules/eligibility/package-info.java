/** What the law and guidance say about asking for an education, health and care needs assessment. */
@NullMarked
package uk.waymark.rules.eligibility;

import org.jspecify.annotations.NullMarked;
