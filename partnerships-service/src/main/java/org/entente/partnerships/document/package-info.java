/** JSON documents on their way in: every member is checked, and every fault is named by its place. */
@NullMarked
package org.entente.partnerships.document;

import org.jspecify.annotations.NullMarked;
