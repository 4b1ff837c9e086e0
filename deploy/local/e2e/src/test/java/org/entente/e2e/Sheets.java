package org.entente.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What comes out of the printer, by its letters and by its dots. */
final class Sheets implements AutoCloseable {

    private static final int DOTS_PER_INCH = 96;
    private static final int OPAQUE = 0xff000000;

    private final PDDocument document;
    private final List<BufferedImage> looks = new ArrayList<>();

    private Sheets(PDDocument document) throws IOException {
        this.document = document;
        var renderer = new PDFRenderer(document);
        for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
            looks.add(renderer.renderImageWithDPI(sheet, DOTS_PER_INCH, ImageType.RGB));
        }
    }

    /** On A4, as browsers do it where nobody chooses otherwise. */
    static Sheets print(Page page) throws IOException {
        var margin = new Margin().setTop("1cm").setRight("1cm").setBottom("1cm").setLeft("1cm");
        return new Sheets(
                Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4").setMargin(margin))));
    }

    /** Whether a dot has one of these colours. */
    boolean hold(List<String> colours) {
        return colours.stream().anyMatch(colour -> reach(colour) > 0);
    }

    /** How far to the right a colour is found, as a part of the sheet's width. */
    double reach(String colour) {
        int wanted = OPAQUE | Integer.parseInt(colour.substring(1), 16);
        double furthest = 0;
        for (var look : looks) {
            for (int y = 0; y < look.getHeight(); y++) {
                for (int x = 0; x < look.getWidth(); x++) {
                    if (look.getRGB(x, y) == wanted) {
                        furthest = Math.max(furthest, (x + 1.0) / look.getWidth());
                    }
                }
            }
        }
        return furthest;
    }

    /** Each letter, where and how large it is. */
    List<TextPosition> letters() throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                all.add(letter);
            }
        }.writeText(document, Writer.nullWriter());
        return all;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
