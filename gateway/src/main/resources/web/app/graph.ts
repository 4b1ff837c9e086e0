import { heard } from './clock';
import type { Operation } from './operations';
import { send } from './request';
import { end, OWN_REQUEST } from './session';

/** A part of an answer that could not be had, in the form that the gateway gives its errors. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** What is wrong one by one: a field, or a row of a table, and the reason. */
  readonly faults: readonly Fault[];
  /** Everything else that the gateway said of it. */
  readonly more: Readonly<Record<string, unknown>>;
}

export interface Fault {
  readonly field?: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly reason: string;
}

/** Data, problems or both: what one service could not answer is null, and the rest stands. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly problems: readonly Problem[];
}

const GRAPH = '/graphql';
const PATIENCE_MILLIS = 20_000;

/**
 * Asks one trusted document.
 *
 * @param key makes a mutation safe to send again: the same operation under the same key is carried out once
 */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { signal, key }: { signal?: AbortSignal; key?: string } = {},
): Promise<Answer<Data>> {
  try {
    const answer = await send(GRAPH, request(operation, variables, signal, key));
    signal?.throwIfAborted();
    heard(answer.headers.get('Date'));
    const told = (await answer.json()) as { data?: Data | null; errors?: Told[] };
    const problems = (told.errors ?? []).map(problem);
    if (answer.status === 401 || problems.some((one) => one.code === 'UNAUTHENTICATED')) {
      end();
    }
    if (!answer.ok && problems.length === 0) {
      problems.push(UNREACHABLE);
    }
    return { data: told.data ?? null, problems };
  } catch (failure) {
    if (signal?.aborted) {
      throw failure;
    }
    return { data: null, problems: [UNREACHABLE] };
  }
}

function request<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, signal?: AbortSignal, key?: string): RequestInit {
  const patience = AbortSignal.timeout(PATIENCE_MILLIS);
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...OWN_REQUEST,
      ...(key ? { 'Idempotency-Key': key } : {}),
    },
    body: JSON.stringify({ documentId: `sha256:${operation.hash}`, operationName: operation.name, variables }),
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  };
}

interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}

function problem({ message, path, extensions }: Told): Problem {
  const { code, errors, ...more } = extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message,
    path: path ?? [],
    faults: Array.isArray(errors) ? (errors as Fault[]) : [],
    more,
  };
}

/** Nothing came back at all. */
export const UNREACHABLE: Problem = { code: 'UNREACHABLE', message: '', path: [], faults: [], more: {} };
