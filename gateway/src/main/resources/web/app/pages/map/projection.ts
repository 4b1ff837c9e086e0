/**
 * Equal Earth (Šavrič, Patterson and Jenny, 2018): areas keep their sizes, so that no country looks larger than it is. The
 * formula's own name for its coefficients.
 */
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIAN = Math.PI / 180;
/** One unit is about a degree at the equator; nothing hangs on it. */
const SIZE = 57;

export type Point = [number, number];

/** Longitude and latitude to the drawing's plane, on which y grows downwards. */
export function project([longitude, latitude]: number[]): Point {
  const angle = Math.asin(M * Math.sin((latitude ?? 0) * RADIAN));
  return [
    (SIZE * (longitude ?? 0) * RADIAN * Math.cos(angle)) / (M * slope(angle)),
    -SIZE * height(angle),
  ];
}

export function unproject([x, y]: number[]): Point {
  const wanted = -(y ?? 0) / SIZE;
  let angle = wanted;
  // Newton's method: a handful of steps is exact to far below a pixel.
  for (let step = 0; step < 8; step++) {
    angle -= (height(angle) - wanted) / slope(angle);
  }
  const sine = Math.sin(angle) / M;
  return [
    ((x ?? 0) / SIZE) * M * slope(angle) / Math.cos(angle) / RADIAN,
    Math.asin(Math.max(-1, Math.min(1, sine))) / RADIAN,
  ];
}

function height(angle: number): number {
  const two = angle * angle;
  const six = two * two * two;
  return angle * (A1 + A2 * two + six * (A3 + A4 * two));
}

function slope(angle: number): number {
  const two = angle * angle;
  const six = two * two * two;
  return A1 + 3 * A2 * two + six * (7 * A3 + 9 * A4 * two);
}
