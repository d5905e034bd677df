import { ConnectionIndicator } from '@vaadin/common-frontend';

import { messages } from '../shared/messages.ts';

/** What the server can't tell Vaadin's indicator; the rest it says itself, see `ConnectionWords`. */
const TEXTS = { en: { online: 'The server answers again' }, ko: { online: '서버에 다시 연결되었습니다' } } as const;

ConnectionIndicator.instance.onlineText = messages<{ readonly online: string }>(TEXTS).online;
