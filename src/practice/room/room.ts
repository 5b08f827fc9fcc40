import { openChatWindow } from './chat-window.ts';
import { loadScene } from './server.ts';
import { asked } from './state.ts';
import { wordsFor } from './words.ts';

const { as, language } = asked();
const words = wordsFor(language);
document.documentElement.lang = language;

const scene = await loadScene(as);
const me = scene.people.find(({ id }) => id === scene.me);
if (!me) throw new Error(`The room seats nobody called ${scene.me}`);
document.title = `${me.name} · ${scene.chatName}`;
openChatWindow({ scene, me, words, language }, document.body);
