import type { Fault, Problem } from '../../graph';
import { end, OWN_REQUEST } from '../../session';

/** What became of a file, or how far it is. */
export interface Intake {
  readonly id: string | null;
  readonly state: 'QUEUED' | 'READING' | 'WRITING' | 'VALID' | 'UNCHANGED' | 'DRAFT' | 'SUBMITTED' | 'REFUSED' | 'CANCELLED' | 'INTERRUPTED';
  readonly rows: number;
  readonly unchanged: number;
  readonly releases: readonly { readonly id: string; readonly title: string; readonly publisher: string; readonly state: string; readonly figureCount: number }[];
  readonly errors: readonly Fault[];
  readonly errorsTotal: number;
  readonly warnings: readonly string[];
  readonly progress?: { readonly read: number; readonly bad: number };
  readonly refusal?: { readonly code: string; readonly detail: string | null };
}

/** A refusal of the whole request, in the form that the graph's problems have. */
export class IntakeRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const UNDER_WAY = new Set(['QUEUED', 'READING', 'WRITING']);
const TOO_LARGE = 413;
const PAUSE_MILLIS = 1_000;
const MOST_TRIES = 30;

export const isUnderWay = (intake: Intake): boolean => UNDER_WAY.has(intake.state);

/** Sends the file, telling which share of it is gone; the answer is a job that is followed then. */
export function send(file: File, wishes: { dryRun: boolean; create: boolean }, sent: (share: number) => void, signal: AbortSignal): Promise<Intake> {
  return new Promise((answered, refused) => {
    // Only this old interface says how far a body is on its way.
    const request = new XMLHttpRequest();
    request.open('POST', `/intakes?dryRun=${wishes.dryRun}&create=${wishes.create}`);
    for (const [name, value] of Object.entries({ ...OWN_REQUEST, 'Content-Type': 'text/csv', Accept: 'application/json', Prefer: 'respond-async' })) {
      request.setRequestHeader(name, value);
    }
    if (/\.gz$/i.test(file.name)) {
      request.setRequestHeader('Content-Encoding', 'gzip');
    }
    request.upload.onprogress = ({ loaded, total }) => sent(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? answered(JSON.parse(request.responseText) as Intake) : refused(new IntakeRefused(problem(request.status, request.responseText)));
    request.onerror = () => refused(new IntakeRefused(problem(0, '')));
    request.onabort = () => refused(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** How far it is, each time that there is something new, until it has ended. A broken connection is taken up where it broke. */
export async function* follow(id: string, signal: AbortSignal): AsyncGenerator<Intake> {
  let last = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      for await (const event of events(id, last, signal)) {
        last = event.id;
        tries = 0;
        yield event.intake;
        if (!isUnderWay(event.intake)) {
          return;
        }
      }
    } catch (failure) {
      if (signal.aborted || (failure instanceof IntakeRefused && failure.problem.code !== 'SERVICE_UNAVAILABLE')) {
        throw failure;
      }
    }
    await new Promise((on) => setTimeout(on, PAUSE_MILLIS));
  }
  throw new IntakeRefused(problem(0, ''));
}

/** What it ended as: it may have been done before anybody could call it off. */
export async function callOff(id: string): Promise<Intake | undefined> {
  const answer = await fetch(`/intakes/${id}`, { method: 'DELETE', headers: OWN_REQUEST });
  return answer.ok ? ((await answer.json()) as Intake) : undefined;
}

interface Told {
  readonly id: string;
  readonly intake: Intake;
}

/** The browser's own reader of events cannot send the header that the gateway asks for. */
async function* events(id: string, last: string, signal: AbortSignal): AsyncGenerator<Told> {
  const answer = await fetch(`/intakes/${id}/events`, {
    headers: { ...OWN_REQUEST, Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) },
    signal,
  });
  if (!answer.ok || !answer.body) {
    throw new IntakeRefused(problem(answer.status, await answer.text()));
  }
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value.replace(/\r\n?/g, '\n');
      for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
        const told = event(text.slice(0, at));
        text = text.slice(at + 2);
        if (told) {
          yield told;
        }
      }
    }
  } finally {
    // Whoever listens may have heard enough.
    void reader.cancel().catch(() => undefined);
  }
}

function event(block: string): Told | undefined {
  const lines = block.split('\n');
  const all = (name: string) => lines.filter((one) => one.startsWith(`${name}:`)).map((one) => one.slice(name.length + 1).replace(/^ /, ''));
  const data = all('data').join('\n');
  return data ? { id: all('id')[0] ?? '', intake: JSON.parse(data) as Intake } : undefined;
}

function problem(status: number, body: string): Problem {
  let said: { code?: string; detail?: string; errors?: Fault[] } = {};
  try {
    said = JSON.parse(body) as typeof said;
  } catch {
    // Whoever answered was none of us.
  }
  if (status === 401) {
    end();
  }
  const code = said.code === 'UNAVAILABLE' ? 'SERVICE_UNAVAILABLE' : (said.code ?? (status === 0 ? 'UNREACHABLE' : status === TOO_LARGE ? 'TOO_LARGE' : 'INTERNAL'));
  return { code: status === TOO_LARGE ? 'TOO_LARGE' : code, message: said.detail ?? '', path: [], faults: said.errors ?? [], more: {} };
}
