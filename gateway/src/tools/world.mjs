// Makes src/main/resources/web/public/static/world.json, the shapes of the console's map. It is run by hand when Natural
// Earth publishes better ones, never by the build (docs/decisions/0096):
//
//   npm install world-atlas@2 topojson-client@3
//   node world.mjs /usr/share/iso-codes/json/iso_3166-1.json > world.json
//
// with Node 22.18 or later, which reads TypeScript. Shapes: Natural Earth 4.1, 1:50m, public domain. Arcs are simplified
// once each, so that neighbours keep one border; around the Mediterranean and the Channel, where most corridors run, more
// of them is kept than elsewhere. They are brought to the map's projection here: a processor slowed down four times took
// 0.2 s for that with each first view.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from '../main/resources/web/app/pages/map/projection.ts';

const require = createRequire(pathToFileURL(join(process.cwd(), 'any.js')));
const { feature, merge } = require('topojson-client');
const topology = require('world-atlas/countries-50m.json');
const codes = new Map(
  JSON.parse(fs.readFileSync(process.argv[2]))['3166-1'].map((one) => [one.numeric, one.alpha_3]),
);

/** Shapes without a code of their own in ISO 3166-1: those that the areas of Entente have, or whose land they lie in. */
const OWN = { Kosovo: 'XKX', Somaliland: 'SOM', 'N. Cyprus': 'CYP', 'Siachen Glacier': 'IND', 'Indian Ocean Ter.': 'AUS' };
/** Ends of corridors that are no country: an organisation stands at its seat. */
const SEATS = { EU: [4.4, 50.8] };

/** Twentieths of the plane's unit, which is about a degree: a quarter of a pixel of a map 1,900 pixels wide. */
const SCALE = 20;
const NEAR = { west: -20, east: 50, south: 8, north: 62 };
const LEAST_TRIANGLE = { near: 0.006, far: 0.05 };
const LEAST_RING = { near: 0.03, far: 0.3 };
/** A country whose whole shape is smaller than this, in square degrees, is a point. */
const LEAST_COUNTRY = 0.12;

const near = ([x, y]) => x > NEAR.west && x < NEAR.east && y > NEAR.south && y < NEAR.north;
const triangle = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
const area = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], i) => { const [u, v] = ring[(i + 1) % ring.length]; return sum + x * v - u * y; }, 0)) / 2;

/** Visvalingam and Whyatt: time and again the point goes that changes the line least. Ends stay. */
function simplified(line) {
  const points = [...line];
  for (;;) {
    let least = Infinity;
    let at = -1;
    for (let i = 1; i < points.length - 1; i++) {
      const size = triangle(points[i - 1], points[i], points[i + 1]) / (near(points[i]) ? LEAST_TRIANGLE.near : LEAST_TRIANGLE.far);
      if (size < least) {
        least = size;
        at = i;
      }
    }
    if (at < 0 || least >= 1 || points.length <= 4) {
      return points;
    }
    points.splice(at, 1);
  }
}

// Arcs are decoded, simplified and put back undone: without a transform topojson takes them as they are.
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return simplified(arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
});
const plain = { ...topology, transform: undefined, arcs };

const byCode = new Map();
for (const one of topology.objects.countries.geometries) {
  const code = OWN[one.properties.name] ?? codes.get(one.id);
  if (code && code !== 'ATA') {
    byCode.set(code, [...(byCode.get(code) ?? []), one]);
  }
}

/** A ring across the 180th meridian goes on beyond it: the east of Russia lies at its right edge, in one piece. */
function unwrapped(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [x + turn, y];
  });
}

const polygonsOf = ({ type, coordinates }) =>
  (type === 'Polygon' ? [coordinates] : coordinates).map((rings) => rings.map(unwrapped));

/** An outline of an SVG path, in steps from point to point; none for a ring that is too small to have any. */
function outline(ring) {
  const steps = [];
  let last;
  for (const point of ring.slice(0, -1)) {
    const now = project(point).map((one) => Math.round(one * SCALE));
    if (!last) {
      steps.push(...now);
    } else if (now[0] !== last[0] || now[1] !== last[1]) {
      steps.push(now[0] - last[0], now[1] - last[1]);
    } else {
      continue;
    }
    last = now;
  }
  return steps.length < 6 ? '' : `M${numbers(steps.slice(0, 2))}l${numbers(steps.slice(2))}z`;
}

/** As short as a path may say them: no nought before the point, no space before a minus. */
const numbers = (all) => all
  .map((one) => String(Number((one / SCALE).toFixed(2))).replace(/^(-?)0\./, '$1.'))
  .reduce((text, one) => text + (one.startsWith('-') ? one : ` ${one}`));

const rounded = ([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** The middle of the largest part: France is in Europe. */
function centre(rings) {
  const [ring] = [...rings].sort((a, b) => area(b) - area(a));
  let twice = 0;
  let x = 0;
  let y = 0;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return twice === 0 ? ring[0] : [x / (3 * twice), y / (3 * twice)];
}

const shapes = {};
const points = { ...SEATS };
for (const [code, geometries] of [...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const polygons = polygonsOf(geometries.length === 1 ? feature(topology, geometries[0]).geometry : merge(topology, geometries));
  points[code] = rounded(centre(polygons.map(([outer]) => outer)));
  if (polygons.reduce((sum, [outer]) => sum + area(outer), 0) < LEAST_COUNTRY) {
    continue;
  }
  const kept = polygonsOf(geometries.length === 1 ? feature(plain, geometries[0]).geometry : merge(plain, geometries))
    .filter(([outer], _, all) => area(outer) > (near(outer[0]) ? LEAST_RING.near : LEAST_RING.far) || all.length === 1)
    .flat()
    .map(outline)
    .join('');
  if (kept) {
    shapes[code] = kept;
  }
}

process.stdout.write(`${JSON.stringify({ shapes, points })}\n`);
