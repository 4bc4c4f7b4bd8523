import { ApiError } from '../api.ts';
import type { Embedded } from './read.ts';
import { readEmbedded, toRequest, type EmbedRequest } from './read.ts';
import { toCard, toContent, toNotice } from './render.ts';
import { createViewport, type Viewport } from './viewport.ts';
import { embedWords } from './words.ts';

/** `<qiantou-graph search="?of=…">`: a live picture with its table and sources in somebody else's page. */
export class QiantouGraph extends HTMLElement {
  #viewport: Viewport | undefined;
  #listening = new AbortController();

  async connectedCallback(): Promise<void> {
    const request = toRequest(this.getAttribute('search') ?? '');
    const say = embedWords[request.language];
    this.setAttribute('aria-busy', 'true');
    this.textContent = say.loading;
    try {
      const embedded = await readEmbedded(request, this.clientWidth || 900);
      if (!this.isConnected) return; // it may have left the page meanwhile
      if (embedded) this.#show(embedded, request);
      else this.innerHTML = toNotice(say.empty);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.innerHTML = toNotice(error.code === 'not-found' ? say.lost : say.unreachable);
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#viewport?.destroy();
  }

  #show(embedded: Embedded, request: EmbedRequest): void {
    this.innerHTML = toContent(embedded, request);
    document.title = embedded.figure.content.caption;
    const svg = this.querySelector('svg');
    if (!svg) return;
    const viewport = createViewport(svg);
    this.#viewport = viewport;
    const { signal } = this.#listening;
    const button = this.querySelector<HTMLButtonElement>('[data-act="take"]');
    const say = embedWords[request.language];
    const take = (taken: boolean) => {
      viewport.take(taken);
      button?.setAttribute('aria-pressed', String(taken));
      if (button) button.textContent = taken ? say.taken : say.take;
    };
    this.addEventListener(
      'click',
      ({ target }) => {
        const element = target instanceof Element ? target : undefined;
        const act = element?.closest<HTMLElement>('[data-act]')?.dataset.act;
        if (act === 'fit') viewport.fit();
        else if (act === 'take') take(button?.getAttribute('aria-pressed') !== 'true');
        else if (element && svg.contains(element)) {
          take(true);
          this.#tell(element.closest<SVGElement>('[data-id]')?.dataset.id, embedded, request);
        }
      },
      { signal },
    );
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') take(false);
      },
      { signal },
    );
  }

  /** Shows the words behind what was clicked, and lights their rows in the table. */
  #tell(id: string | undefined, { figure, statements }: Embedded, { language }: EmbedRequest): void {
    const card = this.querySelector<HTMLElement>('.card');
    if (!card) return;
    const lines = figure.content.scene.lines.filter((line) => line.id === id || line.from === id || line.to === id);
    const keys = new Set(lines.flatMap(({ holds }) => holds));
    const told = statements.filter(({ key }) => keys.has(key));
    card.hidden = told.length === 0;
    card.innerHTML = toCard(told, language);
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-key]'))
      row.classList.toggle('chosen', keys.has(row.dataset.key ?? ''));
    for (const part of this.querySelectorAll<SVGElement>('svg [data-id]'))
      part.classList.toggle('aside', keys.size > 0 && !isNear(part.dataset.id ?? '', id ?? '', lines));
  }
}

const isNear = (id: string, chosen: string, lines: readonly { id: string; from: string; to: string }[]): boolean =>
  id === chosen || lines.some((line) => line.id === id || line.from === id || line.to === id);
