/** Programs of partner organisations: their accounts, keys and scopes, under the same access policy as people. */
@NullMarked
package uk.waymark.engine.api;

import org.jspecify.annotations.NullMarked;
