/** A row of a file, by the line that it begins on. The header is line 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads RFC 4180 as it comes, so that a file of any size can be looked into. */
export class RowReader {
  private cells: string[] = [];
  private cell = '';
  private quoted = false;
  private wasQuote = false;
  private line = 1;
  private begun = 1;
  private lastWasReturn = false;

  constructor(private readonly found: (row: Row) => void) {}

  read(text: string): void {
    for (const sign of text) {
      this.sign(sign);
    }
  }

  end(): void {
    if (this.cell !== '' || this.cells.length > 0) {
      this.finish();
    }
  }

  private sign(sign: string): void {
    const second = sign === '\n' && this.lastWasReturn;
    this.lastWasReturn = sign === '\r';
    const breaks = (sign === '\n' || sign === '\r') && !second;
    if (breaks) {
      this.line++;
    }
    if (this.quoted && !this.wasQuote) {
      if (sign === '"') {
        this.wasQuote = true;
      } else {
        this.cell += sign;
      }
    } else if (this.wasQuote && sign === '"') {
      this.cell += sign;
      this.wasQuote = false;
    } else {
      this.wasQuote = false;
      this.plain(sign, breaks);
    }
  }

  private plain(sign: string, breaks: boolean): void {
    this.quoted = false;
    if (sign === ',') {
      this.cells.push(this.cell);
      this.cell = '';
    } else if (breaks) {
      this.finish();
    } else if (sign === '"' && this.cell === '') {
      this.quoted = true;
    } else if (sign !== '\n' && sign !== '\uFEFF') {
      this.cell += sign;
    }
  }

  private finish(): void {
    this.found({ line: this.begun, cells: [...this.cells, this.cell] });
    this.cells = [];
    this.cell = '';
    this.begun = this.line;
  }
}

export interface Excerpt {
  readonly header: readonly string[];
  /** By the line at fault: that row between its neighbours. */
  readonly around: ReadonlyMap<number, readonly Row[]>;
}

/** The rows of a file that begin on these lines, each between its neighbours. Nothing else of the file is held. */
export async function excerpt(file: File, lines: ReadonlySet<number>): Promise<Excerpt> {
  let header: readonly string[] = [];
  let before: Row | undefined;
  const around = new Map<number, Row[]>();
  const open: Row[][] = [];
  const reader = new RowReader((row) => {
    open.splice(0).forEach((rows) => rows.push(row));
    if (row.line === 1) {
      header = row.cells.map((one) => one.trim());
    } else if (lines.has(row.line)) {
      const rows = before && before.line > 1 ? [before, row] : [row];
      around.set(row.line, rows);
      open.push(rows);
    }
    before = row;
  });
  const bytes = /\.gz$/i.test(file.name) ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const text = bytes.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await text.read(); !part.done; part = await text.read()) {
    reader.read(part.value);
  }
  reader.end();
  return { header, around };
}
