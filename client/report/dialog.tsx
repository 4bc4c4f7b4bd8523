import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import type { Graph, PlanSummary } from '../../server/model/index.ts';
import { readOverview } from '../api.ts';
import { useOwnWords, usePreferences } from '../app/preferences.tsx';
import { useLoaded } from '../app/use-loaded.ts';
import type { Theme } from '../picture/colours.ts';
import type { Scene } from '../picture/scene.ts';
import type { Work } from '../saved/work.ts';
import type { Language } from '../words.ts';
import { toAltText, toText } from './citation.ts';
import { Choice } from './choice.tsx';
import type { Wish } from './make.ts';
import { Preview } from './preview.tsx';
import { forms, ProductBar, type Form, type Scale } from './product-bar.tsx';
import { toEmbedAddress } from './snippet.ts';
import { plansOf, toStatements } from './statements.ts';
import { useProduct } from './use-product.ts';
import { reportWords } from './words.ts';
import './dialog.css';

export interface ReportDialogProps {
  /** A draft of the caption: what the picture is of. */
  toCaption: (language: Language) => string;
  /** The picture as it stands, its few words of ours in this language. */
  toScene: (language: Language) => Scene;
  graph: Graph;
  plans: readonly PlanSummary[];
  chosen: ReadonlySet<string>;
  /** A person's notes and story, where the picture has them. */
  work?: Work;
  /** False where the embed page cannot show this picture. */
  canEmbed: boolean;
  onClose: () => void;
}

/** 用于报告: the picture in the form that a report needs, with caption, alternative text and sources. */
export function ReportDialog(props: ReportDialogProps): JSX.Element {
  const { toCaption, toScene, graph, plans, chosen, work, canEmbed, onClose } = props;
  const preferences = usePreferences();
  const [language, setLanguage] = useState(preferences.language);
  const [theme, setTheme] = useState<Theme>(preferences.theme);
  const [form, setForm] = useState<Form>('html');
  const [scale, setScale] = useState<Scale>('2');
  const [ownCaption, setCaption] = useState<string>();
  const [ownAlt, setAlt] = useState<string>();
  const dialog = useRef<HTMLDialogElement>(null);
  const say = useOwnWords(reportWords);
  const updated = useLoaded('overview', readOverview).value?.updatedAt;
  const scene = useMemo(() => toScene(language), [toScene, language]);
  const statements = useMemo(() => toStatements(scene, graph, plans), [scene, graph, plans]);
  const caption = ownCaption ?? toCaption(language);
  const alt = ownAlt ?? toAltText(caption, statements, language);
  const address = location.href;
  const wish = useMemo<Wish>(
    () => ({
      ...{ scene, graph, plans, chosen, caption, alt, theme, language, address },
      ...(work ? { work } : {}),
      ...(updated === undefined ? {} : { day: updated.slice(0, 10) }),
    }),
    [scene, graph, plans, chosen, work, caption, alt, theme, language, address, updated],
  );
  const product = useProduct(wish, form === 'html');
  const embed = toEmbedAddress(address, {
    ...{ lang: language, theme, caption },
    ...(updated === undefined ? {} : { data: updated.slice(0, 10) }),
  });
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="report" aria-labelledby="report-title" onClose={onClose}>
      <header>
        <h2 id="report-title">{say.title}</h2>
        <span>{say.about(scene.drawn.nodes, statements.length, plansOf(statements).length)}</span>
        <form method="dialog">
          <button type="submit" className="button small">
            {say.close} <kbd>Esc</kbd>
          </button>
        </form>
      </header>
      <div className="report-body">
        <div className="forms" role="group" aria-label={say.formsLabel}>
          {forms
            .filter((each) => canEmbed || each !== 'embed')
            .map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={form === each}
                onClick={() => {
                  setForm(each);
                }}
              >
                <b>{say.forms[each].name}</b>
                <small>{say.forms[each].about}</small>
              </button>
            ))}
        </div>
        <div className="wishes">
          <label>
            <b>{say.caption}</b>
            <input
              type="text"
              value={caption}
              onChange={(event) => {
                setCaption(event.target.value);
              }}
            />
          </label>
          <label>
            <b>{say.alt}</b> <small>{say.altAbout}</small>
            <textarea
              rows={6}
              value={alt}
              onChange={(event) => {
                setAlt(event.target.value);
              }}
            />
          </label>
          {alt.trim() === '' ? <p className="hint">{say.altMissing}</p> : null}
          <Choice name={say.theme} options={say.themes} value={theme} onChange={setTheme} />
          <Choice name={say.language} options={{ zh: '中文', en: 'English' }} value={language} onChange={setLanguage} />
          {form === 'png' ? <Choice name={say.scale} options={say.scales} value={scale} onChange={setScale} /> : null}
          {scene.width > 1200 ? <p className="hint">{say.tooWide}</p> : null}
          {form === 'embed' ? <p className="hint">{say.embedAbout(location.origin)}</p> : null}
          {product.drawing && product.drawing.missing.length > 0 ? (
            <p className="hint">{say.fontMissing(product.drawing.missing.join(' '))}</p>
          ) : null}
        </div>
        <Preview
          form={form}
          product={product}
          alt={alt}
          caption={caption}
          embed={embed}
          text={toText(statements, language)}
        />
      </div>
      <ProductBar {...{ form, product, caption, scale, embed }} text={toText(statements, language)} />
    </dialog>
  );
}
