import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, type Problem } from '../../graph';
import { SeriesFigures, type SeriesFiguresData, type SeriesFiguresVariables } from '../../operations';
import type { Question } from '../../question';
import { DAY, dateOf, opening } from '../../time';
import { found } from '../figure/types';
import type { Figure } from './types';

/** As many as one question answers. */
const PAGE = 1000;

/** The figures before those of the first answer, page by page, where a series is longer than one answer. */
export class Older implements ReactiveController {
  figures: readonly Figure[] = [];
  problems: readonly Problem[] = [];
  loading = false;

  private seen: SeriesFiguresData | null = null;
  private running: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly newest: Question<SeriesFiguresData, SeriesFiguresVariables>,
    private readonly variables: () => SeriesFiguresVariables | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
    this.seen = null;
  }

  hostUpdate(): void {
    if (this.newest.data !== this.seen) {
      this.seen = this.newest.data;
      this.running?.abort();
      this.figures = [];
      this.problems = [];
      this.loading = false;
      const page = found(this.seen?.node)?.figures ?? [];
      const variables = this.variables();
      if (page.length === PAGE && variables) {
        void this.load(variables, page);
      }
    }
  }

  private async load(variables: SeriesFiguresVariables, newest: readonly Figure[]): Promise<void> {
    const running = new AbortController();
    this.running = running;
    this.loading = true;
    let page = newest;
    let all: readonly Figure[] = [];
    try {
      while (page.length === PAGE) {
        const { data, problems } = await ask(SeriesFigures, { ...variables, to: dayBefore(page[0] as Figure) }, { signal: running.signal });
        page = found(data?.node)?.figures ?? [];
        all = [...page, ...all];
        this.problems = problems;
      }
      this.figures = all;
      this.loading = false;
      this.host.requestUpdate();
    } catch (failure) {
      if (!running.signal.aborted) {
        throw failure;
      }
    }
  }
}

const dayBefore = ({ period }: Figure): string => dateOf(opening(period.start) - DAY);
