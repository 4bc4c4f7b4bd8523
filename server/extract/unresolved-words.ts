import type { Unresolved } from './facts.ts';

type Message = Readonly<Record<'zh' | 'en', string>>;

/** What a person is told of the kinds of unresolved places. */
const kinds: Readonly<Record<string, Message>> = {
  title: {
    zh: '没有读到标题，暂以文件名为名；请在文首补上标题后重新载入',
    en: 'no title was found, so it is called after its file; add the title as the first line and load it again',
  },
  organ: { zh: '职责括号里没有单位', en: 'a responsibility note names nobody' },
  'not-an-organ': { zh: '看不出是单位', en: 'this does not read like an organ' },
  'too-long': {
    zh: '这一段过长，没有在其中查找集群、平台和工程',
    en: 'this paragraph is too long and was not searched for clusters, platforms and projects',
  },
};

/** Why a place stayed unresolved; of a kind that is not known here, what the rule itself says. */
export const toUnresolvedSaid = ({ kind, message }: Pick<Unresolved, 'kind' | 'message'>): Message =>
  kinds[kind] ?? { zh: message, en: message };
