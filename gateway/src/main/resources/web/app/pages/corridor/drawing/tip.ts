import { day, inARow, period, word } from '../../../format';
import { texts } from '../../../texts';
import { said, standing } from '../figures';
import type { Bar, Mark, Plan } from '../plan';
import { beganOn } from '../stages';
import { DAY, dateOf, isExact, type Span } from '../../../time';
import { called, type AgreementEvent, type Figure } from '../view';

/** What ECharts tells of what the pointer is on. */
export interface About {
  readonly seriesName?: string;
  readonly value?: unknown;
  readonly data?: { readonly figure?: Figure; readonly mark?: Mark; readonly event?: AgreementEvent; readonly bar?: Bar };
}

/** The figure of a point, which carries its series' key and its place alone. */
export function figureOf({ seriesName, value, data }: About, plan: Plan): Figure | undefined {
  const key = seriesName?.split(' ')[0];
  const line = plan.panels.flatMap((panel) => panel.lines).find(({ series }) => series.key === key);
  return data?.figure ?? (Array.isArray(value) ? line?.series.figures?.[value[2] as number] : undefined);
}

/** What is said beside the pointer. Built of nodes: the page's policy allows no style in text that is made into a page. */
export function tip(about: About, plan: Plan): HTMLElement | string {
  const { mark, event, bar } = about.data ?? {};
  const figure = figureOf(about, plan);
  if (figure) {
    return linesTip(said(figure), period(figure.period.label), standing(figure), `${figure.release.publisher}, ${day(figure.release.publishedAt.slice(0, 10))}`);
  }
  if (event && bar) {
    return linesTip(called(bar.agreement), `${word(event.status)}, ${day(beganOn(event))}`, event.note ?? '', texts().corridor.clickToCompare);
  }
  if (bar) {
    return linesTip(called(bar.agreement), ...bar.stages.map((stage) => `${word(stage.event.status)}, ${day(beganOn(stage.event))}`));
  }
  return mark ? linesTip(mark.what, inARow([mark.kind && word(mark.kind), when(mark.at)]), mark.more) : '';
}

const when = (at: Span): string => day(isExact(at) ? dateOf(at.first) : dateOf(at.first).slice(0, at.last - at.first > 40 * DAY ? 4 : 7));

export function linesTip(first: string, ...others: readonly string[]): HTMLElement {
  const all = document.createElement('div');
  const head = document.createElement('strong');
  head.textContent = first;
  all.append(head);
  for (const text of others.filter(Boolean)) {
    const line = document.createElement('div');
    line.textContent = text;
    all.append(line);
  }
  return all;
}
