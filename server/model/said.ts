/** A text in the languages of the page. */
export interface Said {
  zh: string;
  en: string;
}

export const said = (zh: string, en: string): Said => ({ zh, en });
