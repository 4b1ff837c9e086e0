package org.entente.statistics.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.entente.statistics.calendar.CalendarRepository.Announced;

/** Announced publications as an iCalendar object (RFC 5545): an event without length at each minute. */
final class CalendarFeed {

    private CalendarFeed() {}

    static String of(List<Announced> announced, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Entente//Release calendar//EN");
        calendar.setMethod(Method.publish());
        calendar.setName("Entente: announced publications");
        announced.forEach(one -> calendar.addEvent(event(one, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Announced one, Instant now) {
        VEvent event = new VEvent();
        event.setUid(one.entry() + "@entente");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(one.release().at()));
        event.setSummary(
                "%s: %s".formatted(one.release().publisher(), one.release().title()));
        return event;
    }
}
