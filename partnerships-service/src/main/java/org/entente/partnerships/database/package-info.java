/** How the schema and the code lists come into the database, and how questions are put to it. */
@NullMarked
package org.entente.partnerships.database;

import org.jspecify.annotations.NullMarked;
