import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

globalThis.draw = (host, { nodes, relationships }, places) => {
  const at = new Map(places);
  const graph = new MultiDirectedGraph();
  for (const { id, properties } of nodes) {
    const { x, y } = at.get(id);
    graph.addNode(id, { label: properties.name, x, y: -y, size: 6 });
  }
  for (const { start, end } of relationships) graph.addEdge(start, end);
  new Sigma(graph, host);
};
