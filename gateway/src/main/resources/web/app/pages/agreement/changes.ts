import type { AgreementStatus } from '../../operations';

interface Standing {
  readonly id: string;
  readonly status: AgreementStatus | null;
}

interface Changes<One> {
  /** Those that nobody knew of. */
  readonly fresh: readonly One[];
  readonly moved: readonly { readonly agreement: One; readonly before: AgreementStatus; readonly after: AgreementStatus }[];
}

/** What became known of agreements since an earlier day. A status that could not be had says nothing. */
export function changes<One extends Standing>(then: readonly Standing[], now: readonly One[]): Changes<One> {
  const stood = new Map(then.map((one) => [one.id, one.status]));
  return {
    fresh: now.filter((one) => !stood.has(one.id)),
    moved: now.flatMap((agreement) => {
      const [before, after] = [stood.get(agreement.id), agreement.status];
      return before && after && before !== after ? [{ agreement, before, after }] : [];
    }),
  };
}
