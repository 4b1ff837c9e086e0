import type { Column } from './table';

/** RFC 4180, UTF-8 with the mark that spreadsheets need; exactly the rows that are shown, with their source below. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], source: string): string {
  const lines = [columns.map((one) => one.name), ...rows.map((row) => columns.map((one) => one.text(row))), [], [source]];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet would run as a formula is marked as text; numbers stay as they are, with their sign. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) && !/^[+-]?[\d.,\s]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function save(name: string, content: Blob | string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file's name of what it holds and the day as of which it was shown. */
export const fileName = (about: string, day: string, ending: string): string =>
  `entente-${about.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}-${day}.${ending}`;
