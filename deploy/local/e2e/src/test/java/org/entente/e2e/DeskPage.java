package org.entente.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What the desk's tests hand in, look for and look at. */
final class DeskPage {

    private DeskPage() {}

    static final String HEADER =
            "indicator,ref_area,counterpart_area,route,period,value,unit,printed,rounding,status,publisher,release_title,published_on,url,note\n";

    static String row(String area, String period, String printed, String title) {
        return "LTIM_NET,%s,WORLD,ALL,%s,,PERSONS,%s,1,A,Office for National Statistics,\"%s\",2026-02-03,,\n"
                .formatted(area, period, printed, title);
    }

    static void looksWell(Page page, String name) {
        Browser.noSeriousViolations(page);
        Browser.screenshot(page, name);
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
