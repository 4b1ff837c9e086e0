package org.entente.statistics.export;

import java.io.Closeable;
import java.io.IOException;

/** A file of figures in the making: its head is written when it is opened, its end when it is closed. */
interface Document extends Closeable {

    void add(ExportedFigure figure) throws IOException;
}
