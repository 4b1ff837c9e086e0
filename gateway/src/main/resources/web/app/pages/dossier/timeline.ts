import { html, nothing, type TemplateResult } from 'lit';
import { asOf } from '../../address';
import { day, word } from '../../format';
import '../../parts/chart';
import type { Shown } from '../../parts/chart';
import { listFile } from '../../parts/listing';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import { span } from '../../time';
import { lanes } from '../agreement/lanes';
import { publishers } from '../agreement/life';
import type { Area } from '../dossier';
import { visits, type Visit } from './visits';

const FEW = 6;

/** Its visits and meetings on a line of time, in a lane for each other side; then each in words. */
export function timeline(area: Area): TemplateResult | typeof nothing {
  const text = texts().dossier;
  const some = area.engagements;
  if (!some) {
    return nothing;
  }
  const latest = [...some].reverse();
  return some.length
    ? html`<p class="hint">${text.visitsHint} ${texts().agreement.lifeExact}</p>
        ${some.length > 1 ? html`<entente-chart class=${height(some, area)} .shown=${shown(area, some)}></entente-chart>` : nothing}
        ${visits(latest.slice(0, FEW))}
        ${latest.length > FEW ? html`<details><summary>${text.moreVisits(latest.length - FEW)}</summary>${visits(latest.slice(FEW))}</details>` : nothing}
        ${some.length > 1 ? nothing : listFile(shown(area, some))}`
    : empty(text.noVisits);
}

const others = (one: Visit, area: Area): string[] => {
  const names = [...one.visiting, ...one.hosts].filter((side) => side.code !== area.code).map((side) => side.name);
  return names.length ? [...new Set(names)] : [area.name];
};

function height(some: readonly Visit[], area: Area): string {
  const count = new Set(some.flatMap((one) => others(one, area))).size;
  return count > 8 ? 'lanes-many' : count > 3 ? 'lanes-some' : 'lanes-few';
}

function shown(area: Area, some: readonly Visit[]): Shown<Visit> {
  const text = texts().dossier;
  return {
    title: text.visitsChart(area.name),
    summary: text.visitsSummary(some.length, day(some[0]?.from), day(some.at(-1)?.from)),
    option: lanes(
      some.flatMap((one) =>
        others(one, area).map((lane) => ({
          lane,
          group: one.kind ? word(one.kind) : text.otherKind,
          at: span(one.from),
          label: `${day(one.from)}: ${one.title}`,
        })),
      ),
      asOf(),
    ),
    columns: [
      { name: text.date, text: (row) => row.from, shown: (row) => day(row.from) },
      { name: text.kind, text: (row) => row.kind ?? '', shown: (row) => (row.kind ? word(row.kind) : text.otherKind) },
      { name: text.otherSide, text: (row) => others(row, area).join('; ') },
      { name: text.about, text: (row) => row.title },
      { name: text.offices, text: (row) => row.offices.join('; ') },
      { name: text.outcome, text: (row) => row.outcome ?? '' },
    ],
    rows: some,
    source: publishers(some.flatMap((one) => one.sources)),
  };
}
