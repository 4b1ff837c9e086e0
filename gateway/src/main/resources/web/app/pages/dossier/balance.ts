import { html, nothing, type TemplateResult } from 'lit';
import { asOf, parameter } from '../../address';
import { allInWords, compact, number, period, word } from '../../format';
import type { DossierMoneyData } from '../../operations';
import '../../parts/chart';
import type { Shown } from '../../parts/chart';
import type { Option } from '../../parts/drawing';
import { palette } from '../../parts/palette';
import { texts } from '../../texts';
import type { Sums } from './money';

type Balance = NonNullable<NonNullable<DossierMoneyData['receiving']>['balance']>[number];

const MANY = 8;

/** Security against development, a chart for each currency: none is converted, so none shares an axis with another. */
export function balance(all: readonly Balance[], title: (currency: string) => string): TemplateResult | typeof nothing {
  const text = texts().dossier;
  const currencies = [...new Set(all.flatMap((one) => [...one.pledged, ...one.committed, ...one.disbursed].map((sum) => sum.currency)))];
  const drawn = currencies.filter((currency) => rows(all, currency).length > 1);
  const alone = currencies.filter((currency) => !drawn.includes(currency));
  const spread = parameter('spread') === '1';
  return drawn.length
    ? html`
        ${drawn.map((currency) => {
          const some = rows(all, currency);
          return html`<entente-chart class=${some.length > MANY ? 'bars-many' : 'bars-few'} .shown=${shown(some, currency, title(currency))}></entente-chart>`;
        })}
        <p class="caveat">${spread ? text.spreadCaveat : text.wholeCaveat} ${asOf() ? text.asOfCaveat : nothing}</p>
        ${alone.length ? html`<p class="muted">${text.smallCurrencies(alone.join(', '))}</p>` : nothing}
      `
    : nothing;
}

interface Row {
  readonly label: string;
  readonly when: string;
  readonly purpose: string;
  readonly pillars: string;
  readonly pledged: number | null;
  readonly committed: number | null;
  readonly disbursed: number | null;
}

function rows(all: readonly Balance[], currency: string): Row[] {
  return all
    .map((one) => {
      const when = one.period === 'unknown' ? texts().dossier.unknownTime : period(one.period);
      const purpose = word(one.purpose);
      return {
        label: `${when}\n${purpose}`,
        when,
        purpose,
        pillars: allInWords(one.pillars),
        pledged: of(one.pledged, currency),
        committed: of(one.committed, currency),
        disbursed: of(one.disbursed, currency),
      };
    })
    .filter((row) => row.pledged !== null || row.committed !== null || row.disbursed !== null);
}

const of = (sums: Sums, currency: string): number | null => sums.find((one) => one.currency === currency)?.amount ?? null;

function shown(some: readonly Row[], currency: string, title: string): Shown<Row> {
  const text = texts().dossier;
  return {
    title,
    summary: text.balanceSummary(some.length, currency),
    option: bars(some, currency),
    columns: [
      { name: text.when, text: (row) => row.when },
      { name: text.purpose, text: (row) => row.purpose },
      { name: text.pillar, text: (row) => row.pillars },
      { name: `${text.pledged}, ${currency}`, numeric: true, text: (row) => row.pledged, shown: (row) => told(row.pledged) },
      { name: `${text.committed}, ${currency}`, numeric: true, text: (row) => row.committed, shown: (row) => told(row.committed) },
      { name: `${text.disbursed}, ${currency}`, numeric: true, text: (row) => row.disbursed, shown: (row) => told(row.disbursed) },
    ],
    rows: some,
    source: text.balanceSource,
  };
}

const told = (amount: number | null): string => (amount === null ? '' : number(amount));

/** Bars beside each other, told apart by pattern as well as by colour; never stacked, since they must not be added. */
function bars(some: readonly Row[], currency: string): Option {
  const text = texts().dossier;
  return (theme) => {
    const colours = palette(theme);
    const series = (name: string, color: string | undefined, amount: (row: Row) => number | null, decal: object) => ({
      name,
      type: 'bar',
      color,
      barGap: '10%',
      barMaxWidth: 16,
      barMinHeight: 2,
      itemStyle: { decal },
      label: { show: true, position: 'right', color: colours.text, fontSize: 11, formatter: ({ value }: { value: number | null }) => (value ? compact(value) : '') },
      data: some.map((row) => amount(row)),
    });
    const stroke = theme === 'dark' ? 'rgba(16, 23, 30, 0.75)' : 'rgba(255, 255, 255, 0.75)';
    return {
      grid: { left: 8, right: 48, top: 40, bottom: 8, containLabel: true },
      legend: { top: 0, textStyle: { color: colours.text } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, renderMode: 'richText', valueFormatter: (value: unknown) => (typeof value === 'number' ? `${number(value)} ${currency}` : '–') },
      xAxis: { type: 'value', axisLabel: { color: colours.muted, hideOverlap: true, formatter: (value: number) => compact(value) }, splitLine: { lineStyle: { color: colours.line } } },
      yAxis: { type: 'category', inverse: true, data: some.map((row) => row.label), axisTick: { show: false }, axisLabel: { color: colours.text, width: 130, overflow: 'break', lineHeight: 15 } },
      series: [
        series(text.pledged, colours.series[4], (row) => row.pledged, { symbol: 'line', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: stroke }),
        series(text.committed, colours.series[0], (row) => row.committed, { symbol: 'none' }),
        series(text.disbursed, colours.series[2], (row) => row.disbursed, { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[6, 6]], dashArrayY: [6], color: stroke }),
      ],
    };
  };
}
