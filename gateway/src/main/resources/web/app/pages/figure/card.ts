import { html, nothing } from 'lit';
import { asOf } from '../../address';
import { AtAddress } from '../../at-address';
import { day, period, word } from '../../format';
import { LightElement } from '../../light-element';
import { FigureCard, FigureSeries } from '../../operations';
import { empty, failure, loading } from '../../parts/states';
import { Question } from '../../question';
import { texts } from '../../texts';
import { figureLink, seriesTitle } from './names';
import { statement } from './statement';
import { found } from './types';

/** A figure within another page: its print, what that says and whose it is. All else is a link away. */
export class EntenteFigureCard extends LightElement {
  static override readonly properties = { figure: {} };

  /** The figure's global id. */
  declare figure: string;
  protected readonly address = new AtAddress(this);

  private readonly card = new Question(this, FigureCard, () => (this.figure ? { id: this.figure, asOf: asOf() } : undefined));
  private readonly series = new Question(this, FigureSeries, () => {
    const key = found(this.card.data?.node)?.seriesKey;
    return key ? { id: `series:${key}` } : undefined;
  });

  protected override render(): unknown {
    const figure = found(this.card.data?.node);
    if (!figure) {
      const { loading: waiting, problems } = this.card;
      return !this.figure ? nothing : waiting ? loading() : problems.length > 0 ? failure(problems, () => this.card.renew()) : empty();
    }
    const head = found(this.series.data?.node);
    const { heading, wholeFigure } = texts().figure;
    const label = period(figure.period.label);
    return html`
      <article class="figure-card">
        <h3>${head ? heading(seriesTitle(head), label) : label}</h3>
        ${statement(figure, head ? word(head.unit).toLowerCase() : '')}
        <p>
          ${figure.release.publisher}, ${day(figure.release.publishedOn)}. <a href=${figureLink(figure.id)}>${wholeFigure}</a>
        </p>
      </article>
    `;
  }
}

customElements.define('entente-figure-card', EntenteFigureCard);
