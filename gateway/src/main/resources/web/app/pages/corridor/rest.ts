import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, type Problem } from '../../graph';
import { CorridorFigures } from '../../operations';
import { dateOf, closing } from '../../time';
import type { Corridor, Figure, Series } from './view';

/** As many figures as the graph gives of one series at a time. */
const PAGE = 1000;

const NOTHING = { data: null, problems: [] };

/** The further figures of long series, such as daily ones: asked for page by page, and shown as they come. */
export class Rest implements ReactiveController {
  private readonly loaded = new Map<string, readonly Figure[]>();
  private readonly failed = new Map<string, readonly Problem[]>();
  private running = new AbortController();
  private loading = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.running = new AbortController();
  }

  hostDisconnected(): void {
    this.running.abort();
    this.loaded.clear();
    this.failed.clear();
  }

  /** Why some figures are missing. */
  get problems(): readonly Problem[] {
    return [...this.failed.values()].flat();
  }

  /** Asks again for what could not be had. */
  renew(): void {
    for (const key of this.failed.keys()) {
      this.loaded.delete(key);
    }
    this.failed.clear();
    this.host.requestUpdate();
  }

  /** Whether figures are still to come: until then nothing can be said of what is missing. */
  get busy(): boolean {
    return this.loading > 0;
  }

  /** The corridor with all figures of its series that are there by now. */
  whole(corridor: Corridor, asOf: string | undefined): Corridor {
    if (!corridor.series?.some((one) => (one.figures?.length ?? 0) >= PAGE)) {
      return corridor;
    }
    return { ...corridor, series: corridor.series.map((one) => this.completed(one, asOf)) };
  }

  private completed(series: Series, asOf: string | undefined): Series {
    const first = series.figures ?? [];
    if (first.length < PAGE) {
      return series;
    }
    const key = `${series.id} ${asOf ?? ''} ${first.at(-1)?.id}`;
    if (!this.loaded.has(key)) {
      this.loaded.set(key, []);
      void this.load(key, series, asOf);
    }
    return { ...series, figures: [...first, ...(this.loaded.get(key) ?? [])] };
  }

  private async load(key: string, series: Series, asOf: string | undefined): Promise<void> {
    const { signal } = this.running;
    this.loading++;
    let last = series.figures?.at(-1);
    let page = PAGE;
    while (last && page >= PAGE) {
      const from = dateOf(closing(last.period.end));
      const { data, problems } = await ask(CorridorFigures, { series: series.id, from, asOf }, { signal }).catch(() => NOTHING);
      if (signal.aborted) {
        break;
      }
      if (problems.length > 0) {
        this.failed.set(key, problems);
      }
      const figures: readonly Figure[] = (data?.node && 'figures' in data.node ? data.node.figures : null) ?? [];
      this.loaded.set(key, [...(this.loaded.get(key) ?? []), ...figures]);
      page = figures.length;
      last = figures.at(-1);
      this.host.requestUpdate();
    }
    this.loading--;
    this.host.requestUpdate();
  }
}
