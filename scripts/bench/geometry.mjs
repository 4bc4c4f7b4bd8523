// What can be counted on a drawn picture: boxes that lie over one another, lines that cross.

/**
 * How many boxes lie over another one, each counted once.
 * @param {readonly { x1: number, y1: number, x2: number, y2: number }[]} boxes
 */
export function countOverlapped(boxes) {
  const meets = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
  return boxes.filter((box, i) => boxes.some((other, j) => i !== j && meets(box, other))).length;
}

const turn = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two pieces cross inside both; touching ends and lying along one another is no crossing. */
const cross = ([a, b], [c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

const piecesOf = ({ points }) => points.slice(1).map((point, i) => [points[i], point]);

/** Where two pieces cross. */
function meet([a, b], [c, d]) {
  const [rx, ry, sx, sy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const share = ((c.x - a.x) * sy - (c.y - a.y) * sx) / (rx * sy - ry * sx);
  return { x: a.x + share * rx, y: a.y + share * ry };
}

/**
 * Crossings: `pairs` of lines that cross (twice is one; lines at one node are none), and the `points` that the eye
 * sees, where lines that run in one lane cross another one at one place.
 * @param {readonly { from: string, to: string, points: { x: number, y: number }[] }[]} lines
 */
export function countCrossings(lines) {
  const pieces = lines.map(piecesOf);
  const points = new Set();
  let pairs = 0;
  for (let i = 0; i < lines.length; i += 1)
    for (let j = i + 1; j < lines.length; j += 1) {
      const [one, other] = [lines[i], lines[j]];
      if ([one.from, one.to].some((id) => id === other.from || id === other.to)) continue;
      const places = pieces[i].flatMap((piece) =>
        pieces[j].filter((against) => cross(piece, against)).map((against) => meet(piece, against)),
      );
      if (places.length > 0) pairs += 1;
      for (const { x, y } of places) points.add(`${Math.round(x / 2)} ${Math.round(y / 2)}`);
    }
  return { pairs, points: points.size };
}

/** The value below which this share of them lies. */
export function atShare(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
