/** The packaged program, killed while people work with it through its pages, and what is found afterwards. */
@NullMarked
package uk.waymark.deployment.drill;

import org.jspecify.annotations.NullMarked;
