import { html, nothing, type TemplateResult } from 'lit';
import { asOf, parameter, set } from '../../address';
import { AtAddress } from '../../at-address';
import { allInWords, word } from '../../format';
import { LightElement } from '../../light-element';
import { CorridorMoney } from '../../operations';
import '../../parts/chart';
import { listing } from '../../parts/listing';
import { empty, failure, loading, partial } from '../../parts/states';
import type { Column } from '../../parts/table';
import { Question } from '../../question';
import { texts } from '../../texts';
import { leftOut } from '../agreement/left-out';
import { fundingChart, holdsSums, purposeOf, sums, type Balance, type Funding, type Money } from './funding';
import { opening, yearOf } from '../../time';
import type { Corridor } from './view';

/** As many years as one question may ask for. */
const MOST_YEARS = 50;

interface Choice {
  readonly code: string;
  readonly name: string;
}

/** Money that the origin receives, by year and by pillar, beside what was counted in the same years. */
export class EntenteCorridorMoney extends LightElement {
  static override readonly properties = { corridor: { attribute: false } };
  declare corridor: Corridor | undefined;
  protected readonly address = new AtAddress(this);

  private readonly question = new Question(this, CorridorMoney, () => {
    const indicator = this.chosenIndicator();
    if (!this.corridor) {
      return undefined;
    }
    const { from, to } = this.years(this.corridor);
    const provider = this.givers().find((one) => one.code === parameter('giver'))?.code;
    return { receiver: this.corridor.origin.code, provider, indicator: indicator?.code ?? 'NONE', from, to, first: `${from}-01-01`, last: `${to}-12-31`, asOf: asOf() };
  });

  protected override render(): unknown {
    const { corridor } = this;
    if (!corridor) {
      return nothing;
    }
    const t = texts().corridor;
    const giver = this.givers().find((one) => one.code === parameter('giver'))?.name ?? t.anyGiver;
    return html`
      <section class="funding">
        <h2>${t.funding}</h2>
        <p>${t.fundingText(corridor.origin.name, giver)}</p>
        <div class="choices">
          ${choice('giver', t.giver, [{ code: '', name: t.anyGiver }, ...this.givers()], parameter('giver') ?? '')}
          ${this.indicators().length > 1 ? choice('counted', t.counted, this.indicators(), this.chosenIndicator()?.code ?? '') : nothing}
        </div>
        ${this.content(corridor)}
      </section>
    `;
  }

  private content(corridor: Corridor): unknown {
    const { data, problems, loading: asking } = this.question;
    const again = () => this.question.renew();
    const funding = data?.area?.fundingAndFigures;
    if (!funding && !data?.area?.funding) {
      return problems.length > 0 ? failure(problems, again) : asking || !data ? loading() : empty();
    }
    const t = texts().corridor;
    const chart = funding ? fundingChart(funding, corridor) : undefined;
    const pillars = (data?.area?.funding ?? []).filter((one) => one.counted > 0);
    const excluded = (data?.area?.funding ?? []).flatMap((one) => one.exclusions);
    const apart = [...(funding?.spanning ?? []), ...(funding?.undated ?? [])].filter(holdsSums);
    // What did not come is not none.
    const none = data?.area?.funding && funding && pillars.length === 0 && excluded.length === 0 && apart.length === 0 && !funding.years.some((one) => one.funding.some(holdsSums));
    return html`
      ${partial(problems, again)}
      ${none ? empty(asOf() ? undefined : t.noFunding) : html`
        ${chart ? html`<entente-chart .shown=${chart}></entente-chart>` : funding ? html`<p>${t.noYearlyFunding}</p>` : nothing}
        ${pillars.length > 0 ? listing(t.byPillar, pillarColumns(), pillars) : nothing}
        ${excluded.length > 0 ? html`<h3>${texts().agreement.leftOut.title}</h3> ${leftOut(t.byPillar, excluded)}` : nothing}
        ${apart.length > 0 ? html`<p class="apart">${t.inNoBarText}</p>${listing(t.inNoBar, balanceColumns(), apart)}` : nothing}
      `}
    `;
  }

  /** Annual series alone stand beside sums of years. */
  private indicators(): readonly Choice[] {
    const annual = (this.corridor?.series ?? []).filter((one) => one.frequency === 'ANNUAL');
    const most = [...annual].sort((one, other) => (other.figures?.length ?? 0) - (one.figures?.length ?? 0));
    return [...new Map(most.map((one) => [one.indicator.code, one.indicator])).values()];
  }

  private chosenIndicator(): Choice | undefined {
    const all = this.indicators();
    return all.find((one) => one.code === parameter('counted')) ?? all[0];
  }

  /** Those who may give on this corridor: its destination, and the other parties of its agreements. */
  private givers(): readonly Choice[] {
    const { origin, destination, agreements } = this.corridor ?? {};
    const parties = (agreements ?? []).flatMap((one) => one.parties).filter((one) => one.roles.some((role) => role === 'DESTINATION' || role === 'ORGANISATION'));
    const all = new Map([...(destination ? [destination] : []), ...parties.map((one) => one.area)].map((one) => [one.code, one]));
    return [...all.values()].filter((one) => one.code !== origin?.code);
  }

  private years({ series, agreements }: Corridor): { readonly from: number; readonly to: number } {
    const present = yearOf(Date.now());
    const starts = [
      ...(series ?? []).filter((one) => one.frequency === 'ANNUAL').flatMap((one) => one.figures ?? []).map((one) => yearOf(opening(one.period.start))),
      ...(agreements ?? []).flatMap((one) => one.events).map((one) => Number(one.actedOn.slice(0, 4))),
    ];
    return { from: Math.max(starts.reduce((least, one) => Math.min(least, one), present - 5), present - MOST_YEARS + 1), to: present };
  }
}

function choice(name: string, label: string, all: readonly Choice[], chosen: string): TemplateResult {
  return html`
    <label>${label}
      <select @change=${(event: Event) => set({ [name]: (event.target as HTMLSelectElement).value })}>
        ${all.map((one) => html`<option value=${one.code} .selected=${one.code === chosen}>${one.name}</option>`)}
      </select>
    </label>
  `;
}

function withCondition(pledged: readonly Money[], onCondition: readonly Money[]): string {
  return [sums(pledged), onCondition.length > 0 ? `(${texts().corridor.onCondition}: ${sums(onCondition)})` : ''].filter(Boolean).join(' ');
}

type Pillar = NonNullable<Funding['pillars']>[number];

function pillarColumns(): readonly Column<Pillar>[] {
  const t = texts().corridor;
  return [
    { name: t.pillar, text: (one) => word(one.pillar) },
    { name: t.pledged, numeric: true, text: (one) => withCondition(one.pledged, one.pledgedOnCondition) },
    { name: t.committed, numeric: true, text: (one) => sums(one.committed) },
    { name: t.disbursed, numeric: true, text: (one) => sums(one.disbursed) },
    { name: t.commitments, numeric: true, text: (one) => one.counted },
  ];
}

function balanceColumns(): readonly Column<Balance>[] {
  const t = texts().corridor;
  return [
    { name: t.time, text: (one) => (one.period === 'unknown' ? t.unknownTime : t.years_(one.period)) },
    { name: t.pillar, text: (one) => allInWords(one.pillars) },
    { name: t.purpose, text: purposeOf },
    { name: t.pledged, numeric: true, text: (one) => withCondition(one.pledged, one.pledgedOnCondition) },
    { name: t.committed, numeric: true, text: (one) => sums(one.committed) },
    { name: t.disbursed, numeric: true, text: (one) => sums(one.disbursed) },
  ];
}

customElements.define('entente-corridor-money', EntenteCorridorMoney);
