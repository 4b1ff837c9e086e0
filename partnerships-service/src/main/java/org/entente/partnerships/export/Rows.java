package org.entente.partnerships.export;

import java.util.List;

/** The rows of one table. */
record Rows<T>(Table<T> table, List<T> rows) {}
