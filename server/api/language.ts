import type { Request } from 'express';
import type { Language } from '../settings.ts';

/** The reader's language: `?lang=` before Accept-Language; Chinese where neither says. */
export function toLanguage(request: Request): Language {
  const asked = request.query.lang;
  if (asked === 'zh' || asked === 'en') return asked;
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}
