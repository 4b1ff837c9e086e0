/** The server's time: embargoes end by it, whatever the clock of this device says. */
let ahead = 0;

/** @param date an answer's header of that name */
export function heard(date: string | null): void {
  const told = Date.parse(date ?? '');
  if (!Number.isNaN(told)) {
    ahead = told - Date.now();
  }
}

export const now = (): number => Date.now() + ahead;

/** Today's date in UTC, in which all dates are counted. */
export const today = (): string => new Date(now()).toISOString().slice(0, 10);
