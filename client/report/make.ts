/** Makes the products of a picture: drawing, web page, image. Fonts come through `loadFonts`, so that tests bring theirs. */
import type { Graph, PlanSummary } from '../../server/model/index.ts';
import { colours, type Theme } from '../picture/colours.ts';
import type { Scene } from '../picture/scene.ts';
import { toLit } from '../saved/marks.ts';
import type { Work } from '../saved/work.ts';
import type { Language } from '../words.ts';
import { toSourceLine } from './citation.ts';
import { toFigure, type Figure } from './figure.ts';
import type { Need } from './font/faces.ts';
import { needsOfHtml, toReportHtml, type TellStep } from './html.ts';
import { mergeNeeds, needsOf } from './needs.ts';
import { plansOf, toStatements } from './statements.ts';
import { toSvg } from './svg/svg.ts';
import { reportWords } from './words.ts';

/** What a person wants to have. */
export interface Wish {
  scene: Scene;
  graph: Graph;
  plans: readonly PlanSummary[];
  /** Ids of nodes and lines that keep their mark. */
  chosen: ReadonlySet<string>;
  caption: string;
  alt: string;
  theme: Theme;
  language: Language;
  /** A person's notes and story, told in the web page. */
  work?: Work;
  /** ISO day of the data. */
  day?: string;
  /** Address of the live picture. */
  address?: string;
}

/** Style rules that hold the needed characters, and those that no font of ours has. */
export type FontLoader = (needs: readonly Need[]) => Promise<{ css: string; missing: string[] }>;

export interface Drawing {
  svg: string;
  /** Pixels. */
  width: number;
  height: number;
  missing: string[];
}
export interface Page {
  html: string;
  missing: string[];
}

function toContent(wish: Wish, bare: boolean): { figure: Figure; statements: ReturnType<typeof toStatements> } {
  const { scene, graph, plans, chosen, caption, theme, language, day } = wish;
  const statements = toStatements(scene, graph, plans);
  const say = reportWords[language];
  const made = [say.made, ...(day === undefined ? [] : [say.dataOf(day)])].join(' · ');
  const sources = [...plansOf(statements).map((plan) => say.sourceLine(toSourceLine(plan, language))), made];
  return { statements, figure: toFigure({ scene, colours: colours[theme], language, caption, sources, chosen, bare }) };
}

/** The picture as one SVG file with its fonts inside. */
export async function makeDrawing(wish: Wish, loadFonts: FontLoader): Promise<Drawing> {
  const { figure } = toContent(wish, false);
  const { css, missing } = await loadFonts(needsOf(figure));
  return { svg: toSvg(figure, { alt: wish.alt, fontCss: css }), width: figure.width, height: figure.height, missing };
}

/** Each step of the story with a figure of its own, in which the part that it speaks of is at full strength. */
function toStepFigures({ content }: Figure, { work, scene, alt }: Wish): TellStep[] {
  return (work?.steps ?? []).map(({ title, text, lit }, i) => {
    const targets = lit.map(({ target }) => target);
    const near = toLit(scene, targets);
    const chosen = new Set(targets);
    const figure = toFigure({ ...content, chosen, ...(near.size > 0 ? { lit: near } : {}) });
    return { title, text, svg: toSvg(figure, { alt: text || title || alt, prefix: `step-${i + 1}` }) };
  });
}

/** The picture with its quotes as one HTML file. */
export async function makePage(wish: Wish, loadFonts: FontLoader): Promise<Page> {
  const { figure, statements } = toContent(wish, true);
  const { caption, language, theme, day, address } = wish;
  const content = {
    caption,
    statements,
    language,
    colours: colours[theme],
    notes: wish.work?.notes ?? [],
    steps: toStepFigures(figure, wish),
    ...(day === undefined ? {} : { day }),
    ...(address === undefined ? {} : { address }),
  };
  const { css, missing } = await loadFonts(mergeNeeds([...needsOf(figure), ...needsOfHtml(content)]));
  const html = toReportHtml({ ...content, svg: toSvg(figure, { alt: wish.alt }), fontCss: css });
  return { html, missing };
}
