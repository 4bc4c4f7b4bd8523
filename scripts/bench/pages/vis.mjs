import { Network } from 'vis-network/standalone';

globalThis.draw = (host, { nodes, relationships }, places) => {
  const at = new Map(places);
  const drawn = {
    nodes: nodes.map(({ id, properties }) => ({ id, label: properties.name, ...at.get(id) })),
    edges: relationships.map(({ start, end }) => ({ from: start, to: end })),
  };
  new Network(host, drawn, { physics: false }).fit({ animation: false });
};
