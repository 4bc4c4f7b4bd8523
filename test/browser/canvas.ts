import type { Page } from 'playwright-core';

interface Point {
  x: number;
  y: number;
}

/** What Cytoscape keeps at its container, as far as a pointer needs it. */
interface CanvasHost extends HTMLElement {
  _cyreg?: {
    cy: {
      zoom(): number;
      pan(): Point;
      elements(selector: string): { toArray(): CanvasElement[] };
    };
  };
}
interface CanvasElement {
  id(): string;
  data(name: string): unknown;
  isNode(): boolean;
  position(): Point;
  targetEndpoint(): Point;
}

/** What a person points at: a node by its name, or a line by its type and the names at its ends. */
export type Aim = { node: string; label: string } | { line: string; from: string; to: string };

/**
 * Where on the page something of the picture stands at the next frame; brought about by reading the picture, not by a
 * guess. The drawing that stands before the canvas is not waited out by a pointer: it goes at any moment.
 */
async function findPoint(page: Page, aim: Aim): Promise<Point> {
  return page.evaluate(async (wanted: Aim) => {
    await new Promise(requestAnimationFrame);
    const host = document.querySelector<CanvasHost>('.canvas');
    const cy = host?._cyreg?.cy;
    if (!host || !cy || document.querySelector('.still')) throw new Error('the canvas is not drawn yet');
    const boxes = cy.elements('node.box').toArray();
    const nameOf = (id: unknown) => boxes.find((box) => box.id() === id)?.data('name');
    const found =
      'node' in wanted
        ? cy
            .elements(`node.box.${wanted.label}`)
            .toArray()
            .find((box) => box.data('name') === wanted.node)
        : cy
            .elements(`edge.line.${wanted.line}`)
            .toArray()
            .find((line) => nameOf(line.data('source')) === wanted.from && nameOf(line.data('target')) === wanted.to);
    if (!found) throw new Error(`not in the picture: ${JSON.stringify(wanted)}`);
    // A line is pointed at just before its head, where no other line runs.
    const at = found.isNode() ? found.position() : { x: found.targetEndpoint().x - 12, y: found.targetEndpoint().y };
    const frame = host.getBoundingClientRect();
    return { x: at.x * cy.zoom() + cy.pan().x + frame.x, y: at.y * cy.zoom() + cy.pan().y + frame.y };
  }, aim);
}

/** Looks at the picture, a tenth of a second apart, that must agree before it is taken to hold still. */
const agreeing = 4;
const mostLooks = 300;

/** Where something of the picture stands, once the picture holds still. */
export async function restingPoint(page: Page, aim: Aim): Promise<Point> {
  let found: Point | undefined;
  let failure: unknown;
  let same = 0;
  for (let i = 0; i < mostLooks && same < agreeing; i += 1) {
    const before = found;
    found = await findPoint(page, aim).catch((cause: unknown) => {
      failure = cause;
      return undefined;
    });
    const rests = before && found && Math.hypot(found.x - before.x, found.y - before.y) < 0.5;
    same = rests ? same + 1 : 1;
    if (same < agreeing) await page.waitForTimeout(100);
  }
  if (!found) throw failure;
  return found;
}

/** Clicks on the canvas as a person does: moves there, presses, lets go. */
export async function clickPicture(page: Page, aim: Aim): Promise<void> {
  const { x, y } = await restingPoint(page, aim);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Takes a node by the pointer, moves it and lets it go. */
export async function dragOnPicture(page: Page, aim: Aim, by: Point): Promise<void> {
  const { x, y } = await restingPoint(page, aim);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2);
  await page.mouse.move(x + by.x, y + by.y);
  await page.mouse.up();
}

/** Puts a finger on a node, moves it and takes it away. */
export async function swipeOnPicture(page: Page, aim: Aim, by: Point): Promise<void> {
  const { x, y } = await restingPoint(page, aim);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x, y });
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', { x: x + by.x * share, y: y + by.y * share });
  await touch('touchEnd');
}
