import { createPicture } from '../../../client/picture/index.ts';
import { toNeighbourBoxes, toNeighbourScene } from '../../../client/picture/neighbour-scene.ts';

globalThis.draw = (host, graph, places) => {
  const scene = toNeighbourScene(graph, toNeighbourBoxes(graph.nodes), { places: new Map(places) });
  createPicture(host).show(scene);
};
