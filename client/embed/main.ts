/** The page for other people's pages: one picture with its sources, without the app around it. */
import { QiantouGraph } from './graph-element.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import './embed.css';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.lang = asked.get('lang') === 'en' ? 'en' : 'zh-Hans';
root.dataset.theme = asked.get('theme') === 'dark' ? 'dark' : 'light';

customElements.define('qiantou-graph', QiantouGraph);
const graph = document.createElement('qiantou-graph');
graph.setAttribute('search', location.search);
const main = document.createElement('main');
main.append(graph);
document.body.append(main);
