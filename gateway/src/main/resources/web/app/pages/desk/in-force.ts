import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask } from '../../graph';
import { DeskInForce, type DeskInForceData } from '../../operations';

export type Compared =
  | { readonly kind: 'new-series' | 'new-figure' }
  | { readonly kind: 'same' | 'unclear'; readonly printed: string }
  | { readonly kind: 'revised'; readonly printed: string; readonly absolute: number; readonly percent: number | null };

interface Figure {
  readonly id: string;
  readonly seriesKey: string;
  readonly period: { readonly label: string };
  readonly printed: string;
  readonly value: number | null;
}

type Series = Extract<NonNullable<DeskInForceData['node']>, { readonly key: string }>;

/** More series than anybody compares by eye are not asked for. */
const MOST_SERIES = 24;
const AT_ONCE = 6;

/** What was in force where a release says something: asked series by series, since each has its own periods. */
export class InForce implements ReactiveController {
  private asked = '';
  private readonly series = new Map<string, Series | null>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What is still on its way asks no further. */
  hostDisconnected(): void {
    this.asked = '';
  }

  ask(figures: readonly Figure[], asOf: string | null): void {
    const now = figures.map((one) => one.id).join() + asOf;
    if (now !== this.asked) {
      this.asked = now;
      this.series.clear();
      void this.load(figures, asOf, now);
    }
  }

  /** Undefined for what could not be compared, or not yet. */
  of(figure: Figure): Compared | undefined {
    const series = this.series.get(figure.seriesKey);
    if (series === undefined) {
      return undefined;
    }
    if (series === null) {
      return { kind: 'new-series' };
    }
    const before = series.figures?.find((one) => one.period.label === figure.period.label);
    if (!before) {
      return { kind: 'new-figure' };
    }
    if (before.printed === figure.printed && before.value === figure.value) {
      return { kind: 'same', printed: before.printed };
    }
    if (before.value === null || figure.value === null) {
      return { kind: 'unclear', printed: before.printed };
    }
    const absolute = figure.value - before.value;
    return absolute === 0
      ? { kind: 'same', printed: before.printed }
      : { kind: 'revised', printed: before.printed, absolute, percent: before.value === 0 ? null : (absolute / before.value) * 100 };
  }

  /** In words where the series is known, else its key. */
  name(figure: Figure): string {
    const series = this.series.get(figure.seriesKey);
    return series ? `${series.indicator.name}: ${series.refArea.name}, ${series.counterpartArea.name}` : figure.seriesKey;
  }

  private async load(figures: readonly Figure[], asOf: string | null, now: string): Promise<void> {
    const bySeries = new Map<string, string[]>();
    for (const one of figures) {
      bySeries.set(one.seriesKey, [...(bySeries.get(one.seriesKey) ?? []), one.period.label]);
    }
    const waiting = [...bySeries].slice(0, MOST_SERIES);
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next && now === this.asked; next = waiting.shift()) {
        const [key, labels] = next;
        labels.sort();
        const { data, problems } = await ask(DeskInForce, { series: `series:${key}`, from: labels[0] ?? '', to: labels.at(-1) ?? '', asOf });
        if (now === this.asked && problems.length === 0) {
          this.series.set(key, data?.node && 'key' in data.node ? data.node : null);
          this.host.requestUpdate();
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
}
