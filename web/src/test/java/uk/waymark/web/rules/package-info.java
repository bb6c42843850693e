/** The pages that are about no child: rules, help, waiting times, operations. */
@NullMarked
package uk.waymark.web.rules;

import org.jspecify.annotations.NullMarked;
