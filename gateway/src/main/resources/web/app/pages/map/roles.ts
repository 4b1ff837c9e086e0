import type { Corridor } from './corridors';

/** Where places stand on the corridors shown; one may stand in several roles, and has the shapes of all. */
export function roles(corridors: readonly Corridor[]): { readonly origins: string[]; readonly destinations: string[]; readonly crossed: string[] } {
  const of = (codes: readonly string[]): string[] => [...new Set(codes)];
  return {
    origins: of(corridors.map((one) => one.origin.code)),
    destinations: of(corridors.map((one) => one.destination.code)),
    crossed: of(corridors.flatMap((one) => one.via)),
  };
}
