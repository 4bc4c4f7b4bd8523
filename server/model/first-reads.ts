/** Paths below /api/v1 that a chain's picture begins with: the page asks for them, and the server sends them along. */

/** Tasks asked for at once: what is beyond is counted. Long chains are folded, so that many can be taken. */
const mostTasksRead = 300;

/** Tasks up to which no section of a chain is folded, so that no headings are needed. */
export const mostUnfolded = 44;

/** Addresses write a space as `+` in a query and an id's slash as `%2F` in a path: one writing for both sides. */
const part = encodeURIComponent;

export const overviewPath = '/overview';

/** @param plan only what this plan states */
export const chainPath = (id: string, plan?: string): string =>
  `/nodes/${part(id)}/chain?${new URLSearchParams({ limit: String(mostTasksRead), ...(plan ? { plan } : {}) }).toString()}`;

/** A node by itself: the details, and which plans speak of it. */
export const nodePath = (id: string): string => `/nodes/${part(id)}`;

/** A few neighbours of each kind, as a neighbourhood begins; the details tell how many there are. */
export const aroundPath = (id: string): string => `/nodes/${part(id)}/around?each=8`;
