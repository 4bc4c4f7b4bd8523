/** Cytoscape's style sheet, made from the tokens: no colour is written anywhere else. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { hei, song, type Colours, type Tone } from './colours.ts';
import { countOffset, countSize, groupBorder, nodePaints, paintOf, type LinePaint } from './kinds.ts';

/** Cytoscape takes family names without quotation marks only. */
const unquoted = (families: string): string => families.replaceAll("'", '');

const heads: Record<LinePaint['head'], Record<string, unknown>> = {
  'filled triangle': { 'target-arrow-shape': 'triangle', 'target-arrow-fill': 'filled', 'arrow-scale': 0.85 },
  'open vee': { 'target-arrow-shape': 'vee', 'target-arrow-fill': 'filled', 'arrow-scale': 0.7 },
  dot: { 'target-arrow-shape': 'circle', 'target-arrow-fill': 'filled', 'arrow-scale': 0.6 },
  'hollow triangle': { 'target-arrow-shape': 'triangle', 'target-arrow-fill': 'hollow', 'arrow-scale': 0.8 },
  'small triangle': { 'target-arrow-shape': 'triangle', 'target-arrow-fill': 'filled', 'arrow-scale': 0.6 },
  none: { 'target-arrow-shape': 'none' },
};

/** A bar at one side as a gradient with a sharp edge: a box stays one element. */
function toFill(kind: keyof typeof nodePaints, colours: Colours): Record<string, unknown> {
  const { fill, border, bar } = nodePaints[kind];
  if (!bar) return { 'background-color': colours[fill] };
  const share = (node: NodeSingular) =>
    bar === 'left' ? (600 / Number(node.data('width'))).toFixed(2) : (400 / Number(node.data('height'))).toFixed(2);
  return {
    'background-fill': 'linear-gradient',
    'background-gradient-direction': bar === 'left' ? 'to-right' : 'to-bottom',
    'background-gradient-stop-colors': [colours[border], colours[border], colours[fill], colours[fill]].join(' '),
    'background-gradient-stop-positions': (node: NodeSingular) => `0% ${share(node)}% ${share(node)}% 100%`,
  };
}

function toLineStyle(type: string, colours: Colours): Record<string, unknown> {
  const paint = paintOf(type);
  const colour = colours[paint.tone];
  return {
    width: paint.double ? 2 : paint.width,
    'line-color': paint.double ? colours.map : colour,
    'target-arrow-color': colour,
    'line-opacity': paint.opacity,
    ...(paint.double ? { 'line-outline-width': 1.2, 'line-outline-color': colour } : {}),
    ...(paint.dash ? { 'line-style': 'dashed', 'line-dash-pattern': paint.dash } : {}),
    ...heads[paint.head],
  };
}

const lineTypes = ['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR', 'ADVANCES', 'PAIR', 'CITES'];

/** @param colours of one theme */
export function toStylesheet(colours: Colours): StylesheetJson {
  const rules: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': colours.mark,
        'selection-box-opacity': 0.4,
        'selection-box-border-color': colours.ink,
        'selection-box-border-width': 1,
      },
    },
    {
      selector: 'node.box',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'rectangle',
        'z-index': 10,
        'overlay-opacity': 0,
      },
    },
    // Cytoscape takes the one picture “none” for a picture that is still to come, whenever it paints a node, and says twice
    // that the node's style has changed: all layers that it pans and zooms by are thrown away. No picture at all is none.
    { selector: 'node', style: { 'background-image': [] } },
    {
      selector: 'node.polygon',
      style: { shape: 'polygon', 'shape-polygon-points': (node: NodeSingular) => String(node.data('polygon')) },
    },
    ...Object.entries(nodePaints).map(([kind, { border, borderWidth }]) => ({
      selector: `node.box.${kind}`,
      style: {
        ...toFill(kind as keyof typeof nodePaints, colours),
        'border-color': colours[border],
        'border-width': borderWidth,
      },
    })),
    { selector: 'node.Stub', style: { 'border-style': 'double' } },
    { selector: 'node.group', style: { 'border-style': 'double', 'border-width': groupBorder } },
    { selector: 'node.Industry', style: { shape: 'round-rectangle', 'corner-radius': 12 } },
    { selector: 'node.Official', style: { shape: 'round-rectangle', 'corner-radius': 3 } },
    { selector: 'node.dashed', style: { 'border-style': 'dashed' } },
    {
      selector: 'node.text',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 20,
      },
    },
    {
      selector: 'node.text, node.named',
      style: {
        label: 'data(words)',
        'font-size': 'data(size)',
        'font-family': unquoted(hei),
        color: (node: NodeSingular) => colours[node.data('tone') as Tone],
        'text-valign': 'center',
        'text-halign': 'center',
        'min-zoomed-font-size': 5,
        'text-events': 'no',
      },
    },
    {
      selector: 'node.named',
      style: {
        'text-wrap': 'wrap',
        'line-height': 'data(pitch)',
        'text-margin-x': 'data(dx)',
        'text-margin-y': 'data(dy)',
      },
    },
    { selector: 'node.named.start', style: { 'text-halign': 'left-inside' } },
    { selector: 'node.named.end', style: { 'text-halign': 'right-inside' } },
    { selector: 'node.text.start', style: { 'text-halign': 'right' } },
    { selector: 'node.text.end', style: { 'text-halign': 'left' } },
    {
      selector: 'node.text.grounded',
      style: { 'text-background-color': colours.map, 'text-background-opacity': 1, 'text-background-padding': '1px' },
    },
    // A box put by hand may lie over another one.
    { selector: 'node.box.placed', style: { 'z-index': 30 } },
    { selector: 'node.text.placed', style: { 'z-index': 31 } },
    { selector: 'node.bold', style: { 'font-weight': 700 } },
    { selector: 'node.song', style: { 'font-family': unquoted(song) } },
    {
      selector: 'edge.line',
      style: {
        ...toLineStyle('', colours),
        'curve-style': 'straight',
        'source-endpoint': 'data(from)',
        'target-endpoint': 'data(to)',
        'overlay-opacity': 0,
        'z-index': 1,
        'line-cap': 'butt',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'endpoints',
        'segment-weights': (edge: EdgeSingular) => String(edge.data('weights')),
        'segment-distances': (edge: EdgeSingular) => String(edge.data('distances')),
        'segment-radii': 6,
      },
    },
    ...lineTypes.map((type) => ({ selector: `edge.${type}`, style: toLineStyle(type, colours) })),
    { selector: 'edge.LEADS, edge.PAIR', style: { 'z-index': 3 } },
    { selector: 'edge.thin', style: { width: 1.3 } },
    {
      selector: 'edge.counted',
      style: {
        'font-size': countSize,
        'font-family': unquoted(hei),
        color: colours.ink2,
        'text-background-color': colours.map,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 5,
        'text-events': 'no',
      },
    },
    { selector: 'edge.counted.to', style: { 'target-label': 'data(count)', 'target-text-offset': countOffset } },
    { selector: 'edge.counted.from', style: { 'source-label': 'data(count)', 'source-text-offset': countOffset } },
    { selector: '.aside', style: { opacity: 0.5 } },
    // Grey, not faint: where many lines share a lane, faint ones would add up to strong ones.
    {
      selector: 'edge.aside',
      style: {
        opacity: 1,
        'line-opacity': 1,
        'line-color': colours.rule,
        'target-arrow-color': colours.rule,
        'line-outline-width': 0,
        'text-opacity': 0.5,
        'z-index': 0,
      },
    },
    {
      selector: 'node.box.ghost',
      style: { 'background-opacity': 0, 'background-fill': 'solid', 'border-style': 'dotted', opacity: 0.5 },
    },
    { selector: 'node.text.ghost', style: { opacity: 0.45 } },
    {
      selector: 'edge.ghost',
      style: {
        'line-opacity': 1,
        'line-color': colours.rule,
        'target-arrow-color': colours.rule,
        'line-outline-width': 0,
        'line-style': 'dotted',
        width: 1,
        'z-index': 0,
      },
    },
    {
      selector: 'node.hovered',
      style: {
        'underlay-color': colours.mark,
        'underlay-padding': 3,
        'underlay-opacity': 0.55,
        'underlay-shape': 'round-rectangle',
      },
    },
    {
      selector: 'edge.hovered',
      style: { 'underlay-color': colours.mark, 'underlay-padding': 4, 'underlay-opacity': 0.7 },
    },
    {
      selector: 'node.picked',
      style: {
        'underlay-color': colours.mark,
        'underlay-padding': 5,
        'underlay-opacity': 1,
        'underlay-shape': 'round-rectangle',
        'border-color': colours.ink,
        'border-width': 2,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': colours.mark,
        'underlay-padding': 5,
        'underlay-opacity': 1,
        'underlay-shape': 'round-rectangle',
        'outline-width': 1.6,
        'outline-color': colours.ink,
        'outline-offset': 5,
        'outline-opacity': 1,
        opacity: 1,
      },
    },
    {
      selector: 'edge.picked',
      style: {
        'underlay-color': colours.mark,
        'underlay-padding': 5,
        'underlay-opacity': 1,
        opacity: 1,
        'line-opacity': 1,
        'z-index': 5,
      },
    },
    {
      selector: 'node.focused',
      style: { 'outline-width': 3, 'outline-color': colours.focus, 'outline-offset': 3, 'outline-opacity': 1 },
    },
  ];
  // Cytoscape's types know neither functions for polygon points nor newer properties of lines.
  return rules;
}
