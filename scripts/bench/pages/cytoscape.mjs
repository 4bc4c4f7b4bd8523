import cytoscape from 'cytoscape';

globalThis.draw = (host, { nodes, relationships }, places) => {
  const at = new Map(places);
  cytoscape({
    container: host,
    layout: { name: 'preset', fit: true },
    style: [{ selector: 'node', style: { label: 'data(name)' } }],
    elements: [
      ...nodes.map(({ id, properties }) => ({ data: { id, name: properties.name }, position: at.get(id) })),
      ...relationships.map(({ start, end }, i) => ({ data: { id: `edge ${i}`, source: start, target: end } })),
    ],
  });
};
