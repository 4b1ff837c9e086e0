package org.entente.statistics.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;

/** A way to write rows of figures down, known by its media type. A bean of this kind is all that a new format takes. */
interface FileFormat {

    /** Whether files of this media type, given without its parameters and in lower case, are in this format. */
    boolean reads(String mediaType);

    /**
     * The rows, read from the file as they are asked for: a file may be larger than the memory. What cannot be read as a
     * row is added to the faults and left out.
     *
     * @param file without its compression; closed by whoever opened it
     * @param warn is told what is left aside, and deserves a look
     */
    Iterator<Line> lines(InputStream file, KnownCodes known, Faults faults, Consumer<String> warn) throws IOException;
}
